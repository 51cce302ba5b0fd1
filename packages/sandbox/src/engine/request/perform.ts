import type { Call, Reply } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import type { Place } from "../contract/problem.ts";
import { Refusal } from "../contract/refusal.ts";
import type { World } from "../contract/world.ts";
import { problemsOf } from "../explain/index.ts";
import type { Incoming } from "./incoming.ts";
import { samplesOf } from "./samples.ts";

/** Checks credentials, query and body, then lets the operation answer. Throws a Refusal when one of them is not right. */
export function perform(
	api: MockApi,
	operation: Operation,
	incoming: Incoming,
	body: () => unknown,
	world: World,
): Reply {
	const { raw, path, found } = incoming;
	const scheme =
		operation.scheme === undefined ? undefined : api.schemes[operation.scheme];
	const identify = () =>
		scheme?.check(
			{
				headers: raw.headers,
				query: incoming.query,
				body: api.credentialsFirst && !scheme.inBody ? undefined : body(),
			},
			world,
		);
	const early = api.credentialsFirst ? identify() : undefined;
	const query = operation.query
		? parsed(api, operation, operation.query, incoming.query, "query")
		: incoming.query;
	const needsBody = operation.body !== undefined;
	const data = needsBody ? body() : undefined;
	const principal = api.credentialsFirst ? early : identify();
	const valid = operation.body
		? parsed(api, operation, operation.body, data, "body")
		: undefined;
	const call: Call<never, never, never> = {
		method: raw.method,
		path,
		params: ("params" in found ? found.params : {}) as never,
		query: query as never,
		headers: raw.headers,
		body: valid as never,
		bodyText: "text" in incoming.body ? incoming.body.text : "",
		principal,
		base: raw.base ?? api.realAddress,
	};
	return operation.handle(call, world);
}

function parsed(
	api: MockApi,
	operation: Operation,
	schema: NonNullable<Operation["body"]>,
	data: unknown,
	place: Place,
): unknown {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const { status, code, rule } = api.refusals.invalid;
	const { confidence, source } = operation;
	throw new Refusal({
		status,
		...(code !== undefined && { code }),
		problems: problemsOf(
			result.error,
			schema,
			data,
			place,
			{ confidence, source },
			{
				notation: place === "body" ? api.format.pointer : undefined,
				schemaRule: rule,
				samples: () => samplesOf(api, operation, place),
			},
		),
	});
}
