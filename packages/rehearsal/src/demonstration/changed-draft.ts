import {
	type Draft,
	type Fix,
	type Operation,
	withFix,
} from "@slipway/sandbox/engine";

/**
 * An example with other values, by place. Throws a RangeError when one cannot be put there.
 */
export function changedDraft(
	{ path, title }: Operation,
	draft: Draft,
	values: Readonly<Record<string, unknown>> = {},
): Draft {
	return Object.entries(values).reduce((before, [place, value]) => {
		const after = withFix(before, { says: "", value, ...spotOf(place) }, path);
		if (!after)
			throw new RangeError(`Nothing can be put at “${place}” of “${title}”.`);
		return after;
	}, draft);
}

function spotOf(place: string): Pick<Fix, "place" | "pointer"> {
	if (place.startsWith("/")) return { place: "body", pointer: place };
	const [kind, name = ""] = place.split(" ");
	if (kind === "query") return { place: "query", pointer: `/${name}` };
	return { place: kind === "path" ? "path" : "header", pointer: name };
}
