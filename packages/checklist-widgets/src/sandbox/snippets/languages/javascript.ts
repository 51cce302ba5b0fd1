import { indented, isPlain, quoted } from "../literals.ts";
import type { SnippetRequest } from "../request.ts";

/** A request as a module for Node or a browser. */
export function javaScript({
	method,
	url,
	headers,
	body,
}: SnippetRequest): string {
	const named = Object.entries(headers).map(
		([name, value]) => `${quoted(name)}: ${quoted(value)},`,
	);
	const text = isPlain(body) ? template(body) : quoted(body);
	return [
		`const response = await fetch(${quoted(url)}, {`,
		`  method: ${quoted(method)},`,
		...(named.length > 0
			? ["  headers: {", ...indented(named, 4), "  },"]
			: []),
		...(body === ""
			? []
			: headers["content-type"] === undefined
				? // Otherwise fetch says that a body is plain text.
					[`  body: new TextEncoder().encode(${text}),`]
				: [`  body: ${text},`]),
		"});",
		"console.log(response.status, await response.text());",
	].join("\n");
}

const template = (text: string) =>
	`\`${text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
