import { type Draft, headersOf, type Sandbox } from "@slipway/sandbox/engine";
import type { SnippetRequest } from "./request.ts";

/** A draft as snippets show it: secrets hidden, and what comes from an earlier answer in capitals. */
export function snippetRequest(
	sandbox: Pick<Sandbox, "masked">,
	{ method, target, headers, body }: Draft,
	root: string,
): SnippetRequest {
	const read = headersOf(headers);
	const shown = sandbox.masked({
		method,
		target,
		headers: "headers" in read ? read.headers : {},
		body,
	});
	return {
		method,
		url: root + named(shown.target),
		headers: Object.fromEntries(
			Object.entries(shown.headers).map(([name, value]) => [
				name,
				named(value),
			]),
		),
		body: named(String(shown.body)),
	};
}

const named = (text: string) =>
	text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => name.toUpperCase());
