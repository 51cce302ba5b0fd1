import type { Draft, Problem } from "@slipway/sandbox/engine";

/** A part of a draft's text: in which field, from where to where. */
export interface Spot {
	readonly field: "method" | "target" | "headers" | "body";
	readonly start: number;
	readonly end: number;
}

/** Where in a draft a problem is to be mended; the whole field where it cannot be told more exactly. */
export function spotOf(
	draft: Draft,
	{ place, pointer }: Pick<Problem, "place" | "pointer">,
): Spot {
	if (place === "header") return found(draft, "headers", headerAt(pointer));
	if (place === "query")
		return found(draft, "target", parameterAt(lastOf(pointer)));
	if (place === "body") return bodySpot(draft, pointer);
	return place === "request" && pointer === "method"
		? { field: "method", start: 0, end: 0 }
		: found(draft, "target", /[^?]*/);
}

function bodySpot(draft: Draft, pointer: string): Spot {
	const { body } = draft;
	const name = lastOf(pointer);
	if (body.trimStart().startsWith("<")) {
		const own = name.startsWith("@") || name === "text()";
		const element = (own ? pointer.split("/").at(-2) : name) ?? "";
		return found(
			draft,
			"body",
			new RegExp(`<(?:[\\w.-]+:)?${plain(element)}(?=[\\s/>])[^>]*>`),
		);
	}
	if (!/^\s*[[{]/.test(body)) return found(draft, "body", parameterAt(name));
	return found(
		draft,
		"body",
		new RegExp(`"${plain(name)}"\\s*:\\s*(?:"(?:[^"\\\\]|\\\\.)*"|[\\w.+-]+)?`),
	);
}

function found(
	draft: Draft,
	field: Exclude<Spot["field"], "method">,
	at: RegExp,
): Spot {
	const text = draft[field];
	const match = at.exec(text);
	return match && match[0] !== ""
		? { field, start: match.index, end: match.index + match[0].length }
		: { field, start: 0, end: text.length };
}

const headerAt = (name: string) => new RegExp(`^${plain(name)}\\s*:.*$`, "im");

const parameterAt = (name: string) =>
	new RegExp(`(?<=^|[?&])${plain(name)}(?:\\[\\d*\\])?=[^&]*`);

const lastOf = (pointer: string) =>
	pointer
		.split("/")
		.filter((step) => !/^\d+$/.test(step))
		.at(-1)
		?.replace(/\[\d+\]$/, "") ?? "";

const plain = (text: string) =>
	text.replace(/\[\d+\]$/, "").replaceAll(/[^\w-]/g, "\\$&");
