import type { Sandbox } from "@slipway/sandbox/engine";

/** What the fragment of a link to a sandbox's state begins with. */
export const fragmentStart = "#sandbox=";
/** Characters of an unpacked state that are read at most. */
const largestState = 5_000_000;

/** A link to this page that carries the sandbox's state and seed in its fragment, which no server sees. */
export async function shareLink(sandbox: Sandbox): Promise<string> {
	// Few make links, and few open them.
	const { pack } = await import("../../packed/packed-text.ts");
	const url = new URL(location.href);
	url.hash = `${fragmentStart.slice(1)}${sandbox.api.id}.${await pack(JSON.stringify(sandbox.snapshot()))}`;
	return url.href;
}

/**
 * Takes over the state that the page's link carries for this sandbox, also where it was altered on its way, and removes it
 * from the address. Answers with what to tell the user; undefined when the link carries none. A damaged link changes
 * nothing.
 */
export async function takeLink(sandbox: Sandbox): Promise<string | undefined> {
	if (location.hash === "") return undefined;
	const { straightened, unpackTravelled } = await import(
		"../../packed/travelled.ts"
	);
	const fragment = straightened(location.hash);
	const [id, packed = ""] = fragment.slice(fragmentStart.length).split(".", 2);
	if (!fragment.startsWith(fragmentStart) || id !== sandbox.api.id)
		return undefined;
	history.replaceState(null, "", location.pathname + location.search);
	try {
		if (!("DecompressionStream" in globalThis))
			throw new Error("This browser is too old for it.");
		const text = await unpackTravelled(packed, largestState).catch(() => {
			throw new Error("It is damaged.");
		});
		if (text === undefined)
			throw new Error("It holds more than any sandbox does.");
		sandbox.restore(JSON.parse(text));
		return "This is the state that the link carries.";
	} catch (error) {
		return `The link's state was not taken over; ask for it again. ${(error as Error).message}`;
	}
}
