import type { Fix } from "../contract/problem.ts";
import type { Draft } from "./draft.ts";
import { encoded } from "./encoded.ts";
import { withHeader } from "./headers.ts";
import { withXmlValue } from "./xml-value.ts";

/**
 * A draft with the smallest fix of a problem made. Undefined when it cannot be made here: in a body that is neither
 * JSON nor XML, in an element that is not there, or when the fix is something to do rather than to write.
 *
 * @example
 * ```ts
 * import { withFix } from "@slipway/sandbox/engine";
 *
 * const draft = { operation: "", example: 0, method: "GET", target: "/loans?page=0", headers: "", body: "" };
 * const fix = { says: "Set page to 1.", place: "query", pointer: "/page", value: 1 };
 * withFix(draft, fix, "/loans").target; // => "/loans?page=1"
 * ```
 */
export function withFix(
	draft: Draft,
	fix: Fix,
	template: string,
): Draft | undefined {
	if (fix.by !== undefined) return undefined;
	switch (fix.place) {
		case "header":
			return fix.value === undefined || typeof fix.value === "string"
				? {
						...draft,
						headers: withHeader(draft.headers, fix.pointer, fix.value),
					}
				: undefined;
		case "query":
			return { ...draft, target: withQuery(draft.target, fix) };
		case "path":
			return typeof fix.value === "string"
				? withPart(draft, fix.pointer, fix.value, template)
				: undefined;
		case "body":
			return /^content-type:.*form-urlencoded/im.test(draft.headers)
				? withField(draft, fix)
				: withValue(draft, fix);
		default:
			return fix.pointer === "method" && typeof fix.value === "string"
				? { ...draft, method: fix.value }
				: undefined;
	}
}

function withQuery(target: string, { pointer, value }: Fix): string {
	const [path = "", query = ""] = target.split("?", 2);
	const name = pointer.slice(1);
	const after = withPair(query, name, (key) => key === name, value);
	return after === "" ? path : `${path}?${after}`;
}

function withField(draft: Draft, { pointer, value }: Fix): Draft | undefined {
	const name = pointer.split("/").at(-1) ?? "";
	if (name === "" || typeof value === "object") return undefined;
	const isMeant = (key: string) => key === name || key === `${name}[]`;
	return { ...draft, body: withPair(draft.body, name, isMeant, value) };
}

/** `name=value` pairs with one set where it stands first, or at the end; without any when the value is undefined. */
function withPair(
	text: string,
	name: string,
	isMeant: (key: string) => boolean,
	value: unknown,
): string {
	const pairs = text.split("&").filter((pair) => pair !== "");
	const isOne = (pair: string) => isMeant(decoded(pair.split("=", 1)[0] ?? ""));
	const at = pairs.findIndex(isOne);
	const others = pairs.filter((pair) => !isOne(pair));
	if (value !== undefined)
		others.splice(
			at < 0 ? others.length : at,
			0,
			`${encoded(name)}=${encoded(String(value))}`,
		);
	return others.join("&");
}

/** What a percent encoding says; the text itself where it is broken. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}

function withPart(
	draft: Draft,
	name: string,
	value: string,
	template: string,
): Draft | undefined {
	const [path = "", query] = draft.target.split("?", 2);
	const parts = path.split("/");
	const pattern = template.split("/");
	const at = pattern.findIndex((part) => part.includes(`{${name}}`));
	if (at < 0) return undefined;
	parts[at] = pattern[at]?.replace(`{${name}}`, () => encoded(value)) ?? value;
	const joined = parts.join("/");
	return { ...draft, target: query ? `${joined}?${query}` : joined };
}

function withValue(draft: Draft, fix: Fix): Draft | undefined {
	const { pointer, value } = fix;
	if (draft.body.trimStart().startsWith("<")) {
		const body = withXmlValue(draft.body, fix);
		return body === undefined ? undefined : { ...draft, body };
	}
	let data: unknown;
	try {
		data = JSON.parse(draft.body);
	} catch {
		return undefined;
	}
	const steps = pointer
		.split("/")
		.slice(1)
		.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	const last = steps.pop();
	if (last === undefined)
		return value === undefined
			? undefined
			: { ...draft, body: JSON.stringify(value, null, 2) };
	let parent = data;
	for (const step of steps) {
		if (!isContainer(parent)) return undefined;
		if (!Object.hasOwn(parent, step)) Object.assign(parent, { [step]: {} });
		parent = (parent as Record<string, unknown>)[step];
	}
	if (!isContainer(parent)) return undefined;
	if (value === undefined) delete (parent as Record<string, unknown>)[last];
	else (parent as Record<string, unknown>)[last] = value;
	return { ...draft, body: JSON.stringify(data, null, 2) };
}

const isContainer = (data: unknown): data is object =>
	typeof data === "object" && data !== null;
