import {
	bodyAsSent,
	carriedAtStart,
	type Draft,
	draftOf,
	filledText,
	headersOf,
	type MockApi,
	type Sandbox,
	writerOf,
} from "@slipway/sandbox/engine";
import { isDay } from "./program.ts";
import type { SnippetRequest } from "./request.ts";
import { valueNamed } from "./values.ts";

/**
 * A draft as snippets show it: the sandbox's fake credentials filled in, secrets hidden unless they are an example's own,
 * and days and what comes from an earlier answer as values by name.
 */
export function snippetRequest(
	sandbox: Pick<Sandbox, "api" | "masked">,
	draft: Draft,
	root: string,
): SnippetRequest {
	const read = headersOf(draft.headers);
	const typed = {
		method: draft.method,
		target: draft.target,
		headers: "headers" in read ? read.headers : {},
		body: draft.body,
	};
	const own = exampleOf(sandbox.api, draft);
	const hidden = sandbox.masked(typed);
	const shown = {
		target: draft.target === own?.target ? own.target : hidden.target,
		headers: draft.headers === own?.headers ? typed.headers : hidden.headers,
		body: draft.body === own?.body ? own.body : hidden.body,
	};
	const fake = Object.fromEntries(
		Object.entries(carriedAtStart(sandbox.api, 0)).filter(
			([name]) => !isDay(name),
		),
	);
	const named = (text: string, write?: (value: string) => string) =>
		filledText(text, fake, write).replaceAll(
			/\{\{(\w+)\}\}/g,
			(_, name: string) => valueNamed(name),
		);
	const type = shown.headers["content-type"] ?? "";
	const body = String(shown.body);
	const text = named(body, writerOf(type, body));
	return {
		method: draft.method,
		url: root + named(shown.target, encodeURIComponent),
		headers: Object.fromEntries(
			Object.entries(shown.headers).map(([name, value]) => [
				name,
				named(value),
			]),
		),
		body: bodyAsSent(type, text),
	};
}

/** The example that a draft began with, as a draft. */
function exampleOf({ operations }: MockApi, draft: Draft): Draft | undefined {
	const operation = operations.find(({ id }) => id === draft.operation);
	return operation && draftOf(operation, draft.example);
}
