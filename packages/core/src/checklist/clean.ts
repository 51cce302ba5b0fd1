import type { Change } from "./change.ts";
import { dayWithin } from "./clock.ts";
import { bounds } from "./patterns.ts";
import type { Status } from "./progress.ts";

/*
 * What is typed or pasted comes with whatever its program used: line breaks of slides, colours of a terminal, halves of
 * characters. It is cleaned before it is written, because the format has no place for it.
 */

/** ANSI escape sequences (ECMA-48, section 5.4) and the titles and links that terminals take as OSC. */
const terminal =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: removing these is its purpose
	/(\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(\u0007|\u001b\\)/g;

/** Line breaks of every kind: of Windows and old Macs, of slides (vertical tab), of pages and of Unicode. */
const breaks = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/**
 * Text over several lines that can be stored: control characters gone, line breaks as “\n”, no half characters.
 *
 * @example
 * ```ts
 * import { cleanProse } from "@slipway/core/checklist";
 * cleanProse("\u001b[1mfailed\u001b[0m\r\ntwice"); // => "failed\ntwice"
 * ```
 */
export function cleanProse(text: string): string {
	return text
		.replace(terminal, "")
		.replace(breaks, "\n")
		.replace(/(?![\t\n])\p{Cc}/gu, "")
		.replace(/\p{Cs}/gu, "\ufffd");
}

/**
 * One line of text that can be stored.
 *
 * @example
 * ```ts
 * import { cleanLine } from "@slipway/core/checklist";
 * cleanLine("one\r\ntwo"); // => "one two"
 * ```
 */
export function cleanLine(text: string): string {
	return cleanProse(text).replace(/[\t\n]+/g, " ");
}

/**
 * The change as it can be stored: its texts cleaned and not longer than the format allows, its days within a clock's reach.
 *
 * @example
 * ```ts
 * import { cleanChange } from "@slipway/core/checklist";
 * cleanChange({ detail: "company", text: "Example\nPartner" }); // => { detail: "company", text: "Example Partner" }
 * ```
 */
export function cleanChange(change: Change): Change {
	if ("status" in change)
		return { ...change, status: cleanStatus(change.status) };
	if (!("text" in change)) return change;
	const { text } = change;
	if ("detail" in change || change.field === "owner")
		return { ...change, text: cut(cleanLine(text), bounds.line) };
	return change.field === "note"
		? { ...change, text: cut(cleanProse(text), bounds.prose) }
		: { ...change, text: cleanLine(text).trim() };
}

function cleanStatus(status: Status): Status {
	const clean = (key: string, text: unknown) => {
		if (typeof text !== "string" || key === "is") return text;
		return key === "on" || key === "since"
			? dayWithin(text)
			: cut(cleanLine(text), bounds.line);
	};
	return Object.fromEntries(
		Object.entries(status).map(([key, text]) => [key, clean(key, text)]),
	) as Status;
}

/**
 * A moment of a clock that is wrong by centuries, moved to the nearest one of the format.
 *
 * @example
 * ```ts
 * import { timeWithin } from "@slipway/core/checklist";
 * timeWithin(-1); // => 0
 * ```
 */
export function timeWithin(time: number): number {
	return Math.min(bounds.time, Math.max(0, Math.trunc(time) || 0));
}

/** The first code units of a text, without half a character at the end. */
function cut(text: string, length: number): string {
	return text.slice(0, length).replace(/\p{Cs}$/u, "");
}
