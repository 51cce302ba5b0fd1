import type { Sandbox } from "@slipway/sandbox/engine";

/** What the fragment of a link to a sandbox's state begins with. */
export const fragmentStart = "#sandbox=";
/** Characters of an unpacked state that are read at most. */
const largestState = 5_000_000;

/** Few make or open links. */
const packing = () => import("../../packed/packed-text.ts");

/** A link to this page that carries the sandbox's state and seed in its fragment, which no server sees. */
export async function shareLink(sandbox: Sandbox): Promise<string> {
	const url = new URL(location.href);
	url.hash = `${fragmentStart.slice(1)}${sandbox.api.id}.${await (await packing()).pack(JSON.stringify(sandbox.snapshot()))}`;
	return url.href;
}

/**
 * Takes over the state that the page's link carries for this sandbox, and removes it from the address. Answers with what
 * to tell the user; undefined when the link carries none. A damaged link changes nothing.
 */
export async function takeLink(sandbox: Sandbox): Promise<string | undefined> {
	const [id, packed = ""] = location.hash
		.slice(fragmentStart.length)
		.split(".", 2);
	if (!location.hash.startsWith(fragmentStart) || id !== sandbox.api.id)
		return undefined;
	history.replaceState(null, "", location.pathname + location.search);
	try {
		if (!/^[\w-]+$/.test(packed)) throw new Error("It is damaged.");
		if (!("DecompressionStream" in globalThis))
			throw new Error("This browser is too old for it.");
		const { unpack } = await packing();
		const text = await unpack(packed, largestState);
		if (text === undefined)
			throw new Error("It holds more than any sandbox does.");
		sandbox.restore(JSON.parse(text));
		return "This is the state that the link carries.";
	} catch (error) {
		return `The link's state was not taken over; ask for it again. ${(error as Error).message}`;
	}
}
