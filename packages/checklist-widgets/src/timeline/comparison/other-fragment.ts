import { isAssumption } from "../../shared/estimate/read-link.ts";

/** What a plan can have otherwise than another: inputs and answers. What is done is done in both. */
const isChangeable = (name: string) =>
	/^(start|region|week|off|people|believe|(own|answer)\..+)$/.test(name) ||
	isAssumption(name.split(".")[0] ?? "");

/**
 * The link of the other plan: that of the reader's own with what the other changes. Everything else follows the reader's
 * plan.
 *
 * @param against names and values as in a link; `drop` names what the other plan has not.
 * @returns also what no plan can change, word for word.
 */
export function otherFragment(
	fragment: string,
	against: string,
): { readonly fragment: string; readonly problems: readonly string[] } {
	const pairs = pairsOf(fragment);
	const problems: string[] = [];
	for (const [name, text] of new URLSearchParams(against)) {
		if (name === "drop")
			for (const each of text.split(","))
				if (isChangeable(each) && each !== "start") pairs.delete(each);
				else problems.push(`drop=${each}`.slice(0, 80));
		else if (isChangeable(name)) pairs.set(name, text);
		else problems.push(`${name}=${text}`.slice(0, 80));
	}
	return { fragment: `#${new URLSearchParams([...pairs])}`, problems };
}

/** What the other plan changes, so that {@link otherFragment} gives it; undefined when nothing. */
export function againstOf(fragment: string, other: string): string | undefined {
	const [own, others] = [pairsOf(fragment), pairsOf(other)];
	const against = new URLSearchParams();
	for (const [name, text] of others)
		if (isChangeable(name) && own.get(name) !== text) against.set(name, text);
	const dropped = [...own.keys()].filter(
		(name) => isChangeable(name) && !others.has(name),
	);
	if (dropped.length > 0) against.set("drop", dropped.join());
	return `${against}` || undefined;
}

/** The names and values of a link, without what another plan changes. */
const pairsOf = (fragment: string) =>
	new Map(
		[...new URLSearchParams(fragment.slice(1))].filter(
			([name]) => !name.startsWith("vs."),
		),
	);
