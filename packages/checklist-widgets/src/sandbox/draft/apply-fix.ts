import type { Fix } from "@slipway/sandbox/engine";
import type { Draft } from "./draft.ts";
import { withHeader } from "./headers.ts";
import { withXmlValue } from "./xml-value.ts";

/**
 * A draft with the smallest fix of a problem made. Undefined when it cannot be made here: in a body that is neither
 * JSON nor XML, at a place that XML has several times, or when the fix is something to do rather than to write.
 */
export function withFix(
	draft: Draft,
	fix: Fix,
	template: string,
): Draft | undefined {
	switch (fix.place) {
		case "header":
			return typeof fix.value === "string"
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
	const parts = query.split("&").filter((part) => {
		const key = decoded(part.split("=", 1)[0] ?? "");
		return part !== "" && key !== name;
	});
	if (value !== undefined)
		parts.push(
			`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
		);
	return parts.length > 0 ? `${path}?${parts.join("&")}` : path;
}

function withField(draft: Draft, { pointer, value }: Fix): Draft | undefined {
	const name = pointer.split("/").at(-1) ?? "";
	if (name === "" || typeof value === "object") return undefined;
	const fields = draft.body.split("&").filter((field) => {
		const key = decoded(field.split("=", 1)[0] ?? "");
		return field !== "" && key !== name && key !== `${name}[]`;
	});
	if (value !== undefined)
		fields.push(
			`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
		);
	return { ...draft, body: fields.join("&") };
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
	const at = template
		.split("/")
		.findIndex((part) => part.includes(`{${name}}`));
	if (at < 0) return undefined;
	parts[at] = value;
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
