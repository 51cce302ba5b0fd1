import { hidden } from "@slipway/sandbox/engine";

/** So much of what stands before a secret is enough to know the place again. Characters without white space. */
const enough = 40;
/** With less in common it may be another place. */
const least = 3;

/**
 * A text with its masks replaced by what stands at the same place of a sample: the one that has most in common with the
 * text before the mask, white space and case apart. A mask for which no sample has a place stays.
 */
export function unmasked(text: string, samples: readonly string[]): string {
	const parts = text.split(hidden);
	return parts.slice(1).reduce((done, rest, index) => {
		const before = parts.slice(0, index + 1).join(hidden);
		const found = placeIn(samples, before);
		return done + (found ? valueAt(found, rest.charAt(0)) : hidden) + rest;
	}, parts[0] ?? "");
}

interface Found {
	readonly sample: string;
	readonly at: number;
}

function placeIn(
	samples: readonly string[],
	before: string,
): Found | undefined {
	let best: Found | undefined;
	let most = least - 1;
	for (const sample of samples)
		for (let at = 1; at <= sample.length; at++) {
			const common = commonBefore(sample, at, before);
			if (common <= most) continue;
			most = common;
			best = { sample, at };
		}
	return best;
}

/** How many characters before a place of a sample are those at the end of a text. */
function commonBefore(sample: string, at: number, text: string): number {
	let common = 0;
	let left = at - 1;
	let right = text.length - 1;
	while (common < enough) {
		while (isSpace(sample[left])) left--;
		while (isSpace(text[right])) right--;
		const sign = sample[left]?.toLowerCase();
		if (sign === undefined || sign !== text[right]?.toLowerCase()) break;
		common++;
		left--;
		right--;
	}
	return common;
}

const isSpace = (sign: string | undefined) =>
	sign !== undefined && /\s/.test(sign);

/** The value that begins at a place of a sample and ends where the text goes on. White space before it is not part of it. */
function valueAt({ sample, at }: Found, end: string): string {
	const rest = sample.slice(at).replace(/^[^\S\n]+/, "");
	const length = end === "" ? -1 : rest.indexOf(end);
	return length < 0 ? rest : rest.slice(0, length);
}
