import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { unplayedOf } from "../contract/published.ts";
import { operationIdOf as idOf, operationObject } from "./operation-object.ts";
import type { RecordedAnswer } from "./recorded.ts";
import { securitySchemes } from "./security.ts";
import { type RecordedCall, webhooksOf } from "./webhooks.ts";

/**
 * The mock's contract as an OpenAPI 3.1 document, from the same operations that answer. `server` is the address at which
 * it stands; `recorded` are the answers that it shows as examples, as `recordedAnswers` gives them, and `calls` those to the partner, as `recordedCalls` gives them.
 *
 * @example
 * ```ts
 * import { openApiOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * openApiOf(library, "http://localhost:4010/library").openapi; // => "3.1.1"
 * ```
 */
export function openApiOf(
	api: MockApi,
	server: string,
	recorded: readonly RecordedAnswer[] = [],
	calls: readonly RecordedCall[] = [],
): object {
	const paths: Record<string, Record<string, object>> = {};
	for (const operations of sharingAddress(api.operations)) {
		const { path = "", method = "GET" } = operations[0] ?? {};
		paths[path] = {
			...paths[path],
			[method.toLowerCase()]: operationObject(operations, api, recorded),
		};
	}
	return {
		openapi: "3.1.1",
		info: {
			title: `${api.title} as the Slipway sandbox plays it`,
			version: api.version,
			description: [
				`${api.note} This describes a simulation, independent of the provider, whose own API is at ${api.realAddress}.`,
				...unplayedWords(api),
			].join("\n\n"),
		},
		servers: [{ url: server }],
		tags: [...new Set(api.operations.map(({ story }) => story))].map(
			(name) => ({ name }),
		),
		paths,
		...(calls.length > 0 && { webhooks: webhooksOf(api, calls) }),
		components: { securitySchemes: securitySchemes(api, server) },
	};
}

/** The operationId under which a mock's document describes an operation. */
export const operationIdOf = (
	{ operations }: Pick<MockApi, "operations">,
	{ method, path }: Pick<Operation, "method" | "path">,
): string =>
	idOf(
		operations.filter((each) => each.method === method && each.path === path),
	);

/** The operations by method and path, in order. */
function sharingAddress(
	operations: readonly Operation[],
): Iterable<readonly Operation[]> {
	const groups = new Map<string, Operation[]>();
	for (const operation of operations) {
		const address = `${operation.method} ${operation.path}`;
		groups.set(address, [...(groups.get(address) ?? []), operation]);
	}
	return groups.values();
}

/** What the provider documents beside, as a sentence with a list. */
function unplayedWords({ published }: MockApi): readonly string[] {
	const unplayed = unplayedOf(published);
	return unplayed.length === 0
		? []
		: [
				`Documented by the provider, not played by this sandbox:\n${unplayed
					.map(({ method, path, title }) => `- ${method} ${path}: ${title}`)
					.join("\n")}`,
			];
}
