import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "@playwright/test";
import { pageTypes } from "../support/page-types.ts";
import { withSite } from "../support/with-site.ts";

/** How much slower the processor is made. */
const slower = 4;
const widths = [1280, 390] as const;

/**
 * Loads one page of every kind again and again, in fresh profiles, on a slower processor, with the HTML arriving in pieces
 * of another length each time: whatever is drawn before its neighbours have arrived would move. Prints the largest layout
 * shift of each kind, and fails when there is one. Parameters: `--loads 30`, and words of kinds. Needs a built site.
 */
export async function run(parameters: readonly string[]): Promise<void> {
	const at = parameters.indexOf("--loads");
	const loads = at < 0 ? 30 : Number(parameters[at + 1]);
	const words = at < 0 ? parameters : parameters.toSpliced(at, 2);
	const kinds = Object.entries(pageTypes).filter(
		([kind]) => words.length === 0 || words.includes(kind),
	);
	await withSite(async (browser, origin) => {
		for (const [kind, address] of kinds) {
			const shifts: Shift[] = [];
			for (let load = 0; load < loads; load++)
				shifts.push(await loaded(browser, origin, address, load));
			const [worst] = shifts.toSorted((one, other) => other.sum - one.sum);
			const moving = shifts.filter(({ sum }) => sum > 0).length;
			if (moving > 0) process.exitCode = 1;
			console.log(
				`${kind.padEnd(12)} ${loads} loads, largest shift ${worst?.sum.toFixed(6)}${
					moving > 0
						? `, ${moving} loads move: ${worst?.moved.join(", ")} at ${worst?.width} px`
						: ""
				}`,
			);
		}
	});
}

interface Shift {
	readonly sum: number;
	readonly moved: readonly string[];
	readonly width: number;
}

/** One load of a page: the sum of its layout shifts, and what moved. */
async function loaded(
	browser: Browser,
	origin: string,
	address: string,
	load: number,
): Promise<Shift> {
	const width = widths[load % widths.length] ?? widths[0];
	const slow = await slowServer(origin, 1500 + load * 900);
	const page = await browser.newPage({
		baseURL: slow.origin,
		viewport: { width, height: 800 },
	});
	try {
		const devtools = await page.context().newCDPSession(page);
		await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
		await page.addInitScript(watchShifts);
		await page.goto(address, { waitUntil: "networkidle" });
		return { width, ...(await page.evaluate(shiftsSeen)) };
	} finally {
		await page.close();
		slow.close();
	}
}

/** The site, with every page in pieces of so many bytes. */
async function slowServer(origin: string, piece: number) {
	const server = createServer(async (request, response) => {
		const answer = await fetch(origin + request.url, {
			headers: { "accept-encoding": "identity" },
		}).catch(() => undefined);
		if (!answer) return response.destroy();
		const type = answer.headers.get("content-type") ?? "";
		const policy = answer.headers.get("content-security-policy") ?? "";
		response.writeHead(answer.status, {
			"content-type": type,
			"content-security-policy": policy,
		});
		const body = Buffer.from(await answer.arrayBuffer());
		const length = type.startsWith("text/html") ? piece : body.length || 1;
		for (let from = 0; from < body.length; from += length) {
			if (from > 0) await wait(15);
			response.write(body.subarray(from, from + length));
		}
		return response.end();
	}).listen(0, "127.0.0.1");
	await new Promise((ready) => server.once("listening", ready));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

interface Watched {
	shiftsSeen?: { sum: number; moved: string[] };
}

function watchShifts(): void {
	const seen = { sum: 0, moved: [] as string[] };
	(globalThis as Watched).shiftsSeen = seen;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
				readonly value: number;
				readonly hadRecentInput: boolean;
				readonly sources: readonly {
					readonly node: Node | null;
					readonly previousRect: DOMRectReadOnly;
					readonly currentRect: DOMRectReadOnly;
				}[];
			};
			if (hadRecentInput) continue;
			seen.sum += value;
			const nameOf = (node: Element | null) =>
				node
					? `${node.localName}.${(node.getAttribute("class") ?? "").split(" ")[0]}`
					: "";
			for (const { node, previousRect: was, currentRect: is } of sources)
				seen.moved.push(
					`${nameOf(node?.parentElement ?? null)} > ${node instanceof Element ? nameOf(node) : (node?.textContent ?? "what is gone")} from ${was.x},${was.y},${was.width},${was.height} to ${is.x},${is.y},${is.width},${is.height}`,
				);
		}
	}).observe({ type: "layout-shift", buffered: true });
}

const shiftsSeen = () =>
	(globalThis as Watched).shiftsSeen ?? { sum: 0, moved: [] };
