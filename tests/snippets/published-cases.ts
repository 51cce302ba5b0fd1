import {
	consolePlanOf,
	draftOf,
	type SnippetRequest,
	snippetRequest,
} from "@slipway/checklist-widgets/snippets";
import { mockApis } from "@slipway/mocks";
import { stillSandbox } from "@slipway/sandbox/test-support";

/** A request to be written as code, from a base address. */
export interface Case {
	readonly name: string;
	readonly requestAt: (root: string) => SnippetRequest;
}

/** Every example of every mock. */
export const publishedCases: readonly Case[] = mockApis.flatMap((api) => {
	const sandbox = stillSandbox(api);
	return consolePlanOf(api).operations.flatMap((operation) =>
		operation.examples.map(({ title }, index) => ({
			name: `${api.id}: ${operation.id}: ${title}`,
			requestAt: (root: string) =>
				snippetRequest(sandbox, draftOf(operation, index), root),
		})),
	);
});
