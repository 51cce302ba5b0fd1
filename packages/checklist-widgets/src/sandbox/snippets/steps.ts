import {
	type ChainStep,
	carriedAtStart,
	chainOf,
	type Draft,
	draftOf,
	type MockApi,
	type Sandbox,
} from "@slipway/sandbox/engine";
import type { Step } from "./program.ts";
import { snippetRequest } from "./snippet-request.ts";

/** A draft after everything that a fresh sandbox needs before it, from a base address: a program that runs as it is. */
export function stepsOf(
	sandbox: Pick<Sandbox, "api" | "masked">,
	draft: Draft,
	root: string,
): readonly Step[] {
	const { api } = sandbox;
	const drafts = [
		...before(api, draft).map(({ operation, example }) =>
			draftOf(operation, example),
		),
		draft,
	];
	return drafts.map((each) => {
		const operation = api.operations.find(({ id }) => id === each.operation);
		return {
			...(drafts.length > 1 && { title: operation?.title ?? each.operation }),
			request: snippetRequest(sandbox, each, root),
			brings: Object.entries(operation?.carries ?? {}).map(
				([name, pointer]) => ({
					name,
					pointer,
					json: !api.format.mediaType.includes("xml"),
				}),
			),
		};
	});
}

/** The title of the operation whose answer has a value. */
export const bringerIn =
	({ operations }: MockApi) =>
	(value: string): string | undefined =>
		operations.find(({ carries }) => carries && Object.hasOwn(carries, value))
			?.title;

/** The last request of a mock's whole story: what ends something and needs most before it; else what needs most. */
export function storyOf(api: MockApi): Draft {
	const drafts = api.operations
		.filter(({ examples }) => examples.length > 0)
		.map((operation) => ({ operation, draft: draftOf(operation) }));
	const ending = drafts.filter(({ operation }) => operation.ends);
	const [longest] = (ending.length > 0 ? ending : drafts)
		.map(({ draft }) => ({ draft, length: before(api, draft).length }))
		.toSorted((one, other) => other.length - one.length);
	if (!longest) throw new RangeError(`The mock “${api.id}” has no example.`);
	return longest.draft;
}

function before(api: MockApi, draft: Draft): readonly ChainStep[] {
	const now = Date.now();
	return chainOf(draft, {
		operations: api.operations,
		carried: carriedAtStart(api, now),
		tables: () => api.seed(1, now),
	}).steps;
}
