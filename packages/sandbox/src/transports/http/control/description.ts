import {
	type MockApi,
	openApiOf,
	recordedAnswers,
	recordedCalls,
} from "../../../engine/index.ts";

interface Described {
	readonly root: string;
	readonly document: object;
}

const described = new WeakMap<MockApi, Described>();

/**
 * A mock's contract as OpenAPI 3.1, for the address at which it stands. All of its examples are played for it, which takes
 * some hundred milliseconds, so that the last one is kept.
 */
export function descriptionOf(api: MockApi, root: string): object {
	const known = described.get(api);
	if (known?.root === root) return known.document;
	const document = openApiOf(
		api,
		root,
		recordedAnswers(api, root),
		recordedCalls(api),
	);
	described.set(api, { root, document });
	return document;
}
