import {
	consolePlanOf,
	draftOf,
	type SnippetRequest,
	snippetRequest,
	withValues,
} from "@slipway/checklist-widgets/snippets";
import { mockApis } from "@slipway/mocks";
import { stillSandbox } from "@slipway/sandbox/test-support";

/** A request to be written as code, from a base address. */
export interface Case {
	readonly name: string;
	readonly requestAt: (root: string) => SnippetRequest;
}

/** A request with the names of its values in their places, as if a reader had filled them in. */
function filledIn({
	method,
	url,
	headers,
	body,
}: SnippetRequest): SnippetRequest {
	const filled = (text: string) => withValues(text, (name) => name);
	return {
		method,
		url: filled(url),
		headers: Object.fromEntries(
			Object.entries(headers).map(([name, value]) => [name, filled(value)]),
		),
		body: filled(body),
	};
}

/** Every example of every mock. */
export const publishedCases: readonly Case[] = mockApis.flatMap((api) => {
	const sandbox = stillSandbox(api);
	return consolePlanOf(api).operations.flatMap((operation) =>
		operation.examples.map(({ title }, index) => ({
			name: `${api.id}: ${operation.id}: ${title}`,
			requestAt: (root: string) =>
				filledIn(snippetRequest(sandbox, draftOf(operation, index), root)),
		})),
	);
});
