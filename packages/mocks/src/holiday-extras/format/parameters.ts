import { queryOf, type WrittenCall } from "@slipway/sandbox/engine";
import { readForm } from "@slipway/sandbox/form";
import { readXml } from "@slipway/sandbox/xml";

/** The parameters of a request by name: text, several texts, or a list of records such as `Supplements`. */
export type Parameters = Readonly<Record<string, unknown>>;

const xml = new Set(["application/xml", "text/xml"]);

/** A body as parameters: a form, or XML whose root's elements are the parameters. Throws a SyntaxError for broken XML. */
export function parametersOf(text: string, mediaType: string): Parameters {
	if (text.trim() === "") return {};
	if (!xml.has(mediaType)) return queryOf(readForm(text));
	const [root] = Object.values(readXml(text));
	return Object.fromEntries(
		Object.entries(recordOf(root)).map(([name, value]) => [
			name,
			parameterOf(value),
		]),
	);
}

/** All parameters of a request, those of the address and those of the body. A body that cannot be read adds none. */
export function sentWith({
	query,
	headers,
	bodyText,
}: WrittenCall): Parameters {
	const mediaType = headers["content-type"]?.split(";", 1)[0]?.trim() ?? "";
	try {
		return { ...recordOf(query), ...parametersOf(bodyText, mediaType) };
	} catch {
		return recordOf(query);
	}
}

function parameterOf(value: unknown): unknown {
	if (typeof value === "string") return value;
	const items = Array.isArray(value) ? value : [value];
	return items.every((item) => typeof item === "string")
		? items
		: items.map(textsOf);
}

function textsOf(item: unknown): Parameters {
	return Object.fromEntries(
		Object.entries(recordOf(item)).filter(
			([, value]) => typeof value === "string",
		),
	);
}

/** The members of an object; none of anything else. */
export function recordOf(value: unknown): Parameters {
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? { ...value }
		: {};
}
