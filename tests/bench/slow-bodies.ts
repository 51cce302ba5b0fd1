import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { mockApis } from "@slipway/mocks";
import {
	carriedFrom,
	type MockApi,
	type Operation,
	requestOf,
	Sandbox,
} from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import { type Format, shapes } from "./slow-shapes.ts";

/** The longest that a request may hold the event loop. Milliseconds. */
const longest = 50;
const rounds = 3;

/** Where each format is read: a mock and one of its operations. */
const places: Readonly<
	Record<Format, readonly [mock: string, operation: string]>
> = {
	XML: ["siteminder-pmsxchange", "send-availability"],
	"XML of parameters": ["holiday-extras", "book-car-park"],
	JSON: ["prioticket", "create-order"],
	form: ["docplanner", "get-token"],
	multipart: ["docplanner", "get-token"],
	query: ["holiday-extras", "search-car-parks"],
};

/**
 * Sends adversarial bodies of 2 MB over HTTP to a real server in this process and prints, per format, the longest that one
 * held the event loop: the best of three, since the machine has other things to do as well.
 */
export async function run(): Promise<void> {
	let failed = false;
	for (const [format, [mock, id]] of Object.entries(places)) {
		const api = mockApis.find((each) => each.id === mock);
		const operation = api?.operations.find((each) => each.id === id);
		if (!api || !operation) throw new Error(`${mock} has no ${id}.`);
		const results = await measured(format as Format, api, operation);
		results.sort((left, right) => right.held - left.held);
		const [worst] = results;
		const statuses = [...new Set(results.map(({ status }) => status))];
		console.log(
			`${format.padEnd(20)}${String(results.length).padStart(3)} shapes   worst ${worst?.held.toFixed(1).padStart(6)} ms, ${worst?.name}   statuses ${statuses.join(", ")}`,
		);
		for (const { name, held, status, says } of results) {
			const broken = held > longest || says === undefined;
			failed ||= broken;
			if (broken || process.env.SHAPES)
				console.log(`    ${held.toFixed(1)} ms   ${status} ${name}: ${says}`);
		}
	}
	if (failed) process.exitCode = 1;
}

async function measured(format: Format, api: MockApi, operation: Operation) {
	const sandbox = new Sandbox(api, 1, {
		clock: Date.now,
		wait: () => Promise.resolve(),
	});
	sandbox.set("limits", "off");
	const server = createSandboxServer(new Map([[api.id, sandbox]]), {
		hosts: ["localhost"],
	});
	server.listen(0, "localhost");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	const call = requestOf(operation, operation.examples[0] as never, {
		...(await tokenOf(api, sandbox)),
	});
	const results = [];
	for (const { name, type, body, query } of shapes(format)) {
		let held = Number.POSITIVE_INFINITY;
		let status = 0;
		let says: string | undefined;
		for (let round = 0; round < rounds; round++) {
			const before = sandbox.journal().at(-1)?.number ?? 0;
			const target =
				query === undefined
					? call.target
					: `${call.target.split("?")[0]}?${query}`;
			const target2 = `http://localhost:${port}/${api.id}${target}`;
			const busy = watched();
			const response = await fetch(target2, {
				method: call.method,
				headers: {
					...call.headers,
					...(body !== undefined && { "content-type": type }),
				},
				...(body !== undefined && { body }),
			}).catch(() => undefined);
			const text = (await response?.text()) ?? "";
			held = Math.min(held, busy());
			status = response?.status ?? 0;
			const last = sandbox.journal().at(-1);
			// Node's own server refuses a head that is too large before the sandbox sees it.
			says =
				last && last.number > before
					? (last.problems[0]?.fact ?? "taken")
					: status === 431 || status === 414
						? "refused by the server itself"
						: text === ""
							? undefined
							: text.slice(0, 60);
			// SOAP 1.1, section 6.2, asks for a fault and 500 where a message is not well-formed; never where it is too large.
			const malformed = text.includes("Fault") && !says?.includes("more than");
			if (status >= 500 && !malformed) says = undefined;
		}
		results.push({ name, held, status, says });
	}
	server.close();
	server.closeAllConnections();
	return results;
}

/**
 * From now on notes how long the loop is held at once; the answer tells the longest. Milliseconds of the thread's own
 * processor time, so that other programs on the machine do not count.
 */
function watched(): () => number {
	let last = used();
	let worst = 0;
	let on = true;
	const look = () => {
		const now = used();
		worst = Math.max(worst, now - last);
		last = now;
		if (on) setImmediate(look);
	};
	setImmediate(look);
	return () => {
		on = false;
		return worst;
	};
}

function used(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

async function tokenOf(api: MockApi, sandbox: Sandbox) {
	const [first] = api.operations;
	const [example] = first?.examples ?? [];
	const { carriedAtStart } = await import("@slipway/sandbox/engine");
	const carried = carriedAtStart(api, Date.now());
	if (!first || !example) return carried;
	const answer = await sandbox.exchange(requestOf(first, example, carried));
	return { ...carried, ...carriedFrom(api, first, answer) };
}
