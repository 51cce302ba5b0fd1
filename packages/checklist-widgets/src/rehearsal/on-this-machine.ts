import { counted } from "@slipway/core/words";
import { type Traffic, trafficOf } from "@slipway/rehearsal";
import type { MockApi } from "@slipway/sandbox/engine";
import { requestsIn, type Seen, sandboxOf } from "./traffics.ts";

/**
 * The root of a sandbox on the reader’s machine, without a slash at its end.
 * @throws {Error} in words for the reader, for an address that is none of this machine.
 */
export function rootOf(text: string): string {
	const root = URL.canParse(text) ? new URL(text) : undefined;
	const isHere =
		root?.protocol === "http:" &&
		["localhost", "127.0.0.1"].includes(root.hostname);
	if (!isHere)
		throw new Error(
			`“${text}” is not the address of a sandbox on this machine. Give one such as http://localhost:4010.`,
		);
	return root.origin;
}

/** What a sandbox tells of itself, as texts: they show whether anything has happened since. */
type Told = ReadonlyMap<
	MockApi,
	{ readonly state: string; readonly journal: string }
>;

/**
 * Reads what the sandboxes of a root tell; those that are not played there are left out.
 * @throws {Error} in words for the reader, when nothing can be read there.
 */
export async function readFrom(
	root: string,
	apis: readonly MockApi[],
): Promise<Told> {
	const told = new Map<MockApi, { state: string; journal: string }>();
	const read = async (api: MockApi, path: string) => {
		const answer = await fetch(`${root}/_sandbox/${api.id}/${path}`, {
			cache: "no-store",
			credentials: "omit",
			redirect: "error",
		});
		return answer.ok ? answer.text() : undefined;
	};
	try {
		for (const api of apis) {
			const journal = await read(api, "journal");
			const state = journal && (await read(api, "state"));
			if (journal && state) told.set(api, { journal, state });
		}
	} catch {
		throw new Error(
			`This page cannot read ${root}. Start the sandbox with the command above, which lets this page in, and allow it where your browser asks.`,
		);
	}
	if (told.size === 0)
		throw new Error(
			`The sandbox at ${root} plays none of ${apis.map(({ title }) => title).join(" or ")}.`,
		);
	return told;
}

/** Whether two readings tell the same. */
export const isSame = (one: Told, other: Told): boolean =>
	one.size === other.size &&
	[...other].every(([api, { journal, state }]) => {
		const before = one.get(api);
		return before?.journal === journal && before.state === state;
	});

/**
 * What was told, as it is judged.
 * @throws {Error} in words for the reader, for what a sandbox of another version tells.
 */
export function seenAt(
	root: string,
	apis: readonly MockApi[],
	told: Told,
): Seen {
	let seed = 1;
	const traffics = new Map<string, Traffic>();
	for (const [api, { journal, state }] of told) {
		const sandbox = sandboxOf(api);
		try {
			sandbox.restore(JSON.parse(state));
			sandbox.restoreJournal(JSON.parse(journal).map(withoutReferences));
		} catch {
			throw new Error(
				`The sandbox at ${root} is of another version than this page. Start the one that this site hands out.`,
			);
		}
		seed = sandbox.seed;
		traffics.set(api.id, trafficOf(sandbox));
	}
	return {
		apis,
		traffics,
		observed: { in: "a simulation", seed },
		from: `the sandbox at ${root}: ${counted(requestsIn(traffics), "request")}`,
	};
}

/** Over HTTP each problem says besides where the guides explain it. */
const withoutReferences = (exchange: {
	readonly problems: readonly { readonly reference?: unknown }[];
}) => ({
	...exchange,
	problems: exchange.problems.map(({ reference, ...problem }) => problem),
});
