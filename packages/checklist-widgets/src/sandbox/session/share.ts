import type { Sandbox } from "@slipway/sandbox/engine";

/** What the fragment of a link to a sandbox's state begins with. */
export const fragmentStart = "#sandbox=";
/** Characters of an unpacked state, or bytes of a file with one, that are read at most. */
export const largestState = 5_000_000;

/** The fragment of the page's address, and how it is taken away. */
export interface Fragment {
	/** Begins with “#”, unless it is empty. */
	readonly text: string;
	drop(): void;
}

/** The fragment of the page's address at this moment. */
export const fragmentOfPage = (): Fragment => ({
	text: location.hash,
	drop: () =>
		history.replaceState(null, "", location.pathname + location.search),
});

/** A link to this page that carries the sandbox's state and seed in its fragment, which no server sees. */
export async function shareLink(sandbox: Sandbox): Promise<string> {
	const url = new URL(location.href);
	url.hash = await fragmentFor(sandbox);
	return url.href;
}

/** The fragment of a link that carries the sandbox's state and seed. */
export async function fragmentFor(sandbox: Sandbox): Promise<string> {
	// Few make links, and few open them.
	const { pack } = await import("../../shared/packed/pack.ts");
	return `${fragmentStart}${sandbox.api.id}.${await pack(JSON.stringify(sandbox.snapshot()))}`;
}

/**
 * Takes over the state that the page's link carries for this sandbox, also where it was altered on its way, and removes it
 * from the address. Answers with what to tell the user; undefined when the link carries none. A damaged link changes
 * nothing.
 */
export async function takeLink(
	sandbox: Sandbox,
	carried: Fragment,
): Promise<string | undefined> {
	if (carried.text === "") return undefined;
	const { repaired, unpackRepaired } = await import(
		"../../shared/packed/repair.ts"
	);
	const fragment = repaired(carried.text);
	const [name = "", packed = ""] = fragment
		.slice(fragmentStart.length)
		.split(".", 2);
	// An equals sign that was encoded for mail, and lines that were broken in the name.
	const id = name.replace(/\s/g, "").replace(/^3D/, "");
	if (!fragment.startsWith(fragmentStart) || id !== sandbox.api.id)
		return undefined;
	carried.drop();
	try {
		if (!("DecompressionStream" in globalThis))
			throw new Error("This browser is too old for it.");
		const text = await unpackRepaired(packed, largestState).catch(() => {
			throw new Error("It is damaged.");
		});
		if (text === undefined)
			throw new Error("It holds more than any sandbox does.");
		sandbox.restore(JSON.parse(text));
		return "This is the state that the link carries.";
	} catch (error) {
		return `The state in the link could not be read. Ask for the link again. ${(error as Error).message}`;
	}
}
