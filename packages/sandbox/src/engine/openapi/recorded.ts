import type { Answer, RawCall } from "../contract/call.ts";
import type { Format } from "../contract/format.ts";

/** A request to an operation and what a sandbox answered, for the examples of a description. */
export interface RecordedAnswer {
	/** The operation's id. */
	readonly operation: string;
	readonly title: string;
	readonly request: RawCall;
	readonly answer: Answer;
	/** Whether the answer is a refusal, whatever its status. */
	readonly refused: boolean;
}

/**
 * The media type of an answer, without parameters; undefined of one without a body.
 *
 * @example
 * ```ts
 * import { mediaTypeIn } from "@slipway/sandbox/engine";
 *
 * mediaTypeIn({ status: 200, headers: { "content-type": "text/xml; charset=utf-8" }, body: "<a/>" }); // => "text/xml"
 * ```
 */
export const mediaTypeIn = ({ headers, body }: Answer): string | undefined =>
	body === ""
		? undefined
		: headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();

/** A body as an example shows it: JSON and forms as data, everything else as it is written. */
export function shown(
	text: string,
	mediaType: string,
	{ read }: Pick<Format, "read">,
): unknown {
	if (!/[/+]json$|form/.test(mediaType)) return text;
	try {
		return read(text, mediaType);
	} catch {
		return text;
	}
}

/** Examples by a name made of their titles, equal ones once. */
export function examplesOf(
	shownOnes: readonly { readonly title: string; readonly value: unknown }[],
): Readonly<Record<string, object>> {
	const seen = new Set<string>();
	const examples: Record<string, object> = {};
	for (const { title, value } of shownOnes) {
		const text = JSON.stringify(value);
		if (seen.has(text)) continue;
		seen.add(text);
		examples[freeName(slugOf(title), examples)] = { summary: title, value };
	}
	return examples;
}

const slugOf = (title: string): string =>
	title.toLowerCase().replaceAll(/\W+/g, "-").replaceAll(/^-|-$/g, "");

function freeName(slug: string, taken: object): string {
	let name = slug;
	for (let number = 2; Object.hasOwn(taken, name); number++)
		name = `${slug}-${number}`;
	return name;
}
