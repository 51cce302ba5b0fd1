import { problemsOf } from "../explain/index.ts";
import type { Place, Problem } from "../explain/problem.ts";
import { Refusal } from "../explain/refusal.ts";
import type { GeneralRefusal, MockApi, WrittenCall } from "../mock/mock-api.ts";
import type { Operation } from "../mock/operation.ts";
import type { World } from "../mock/world.ts";
import { type BodyText, mediaTypeOf, textOf } from "./body.ts";
import type { Answer, Call, RawCall, Reply } from "./call.ts";
import { type QueryValue, queryOf } from "./query.ts";
import type { Found } from "./route.ts";

/** A request taken apart, before anything about it was judged. */
export interface Incoming {
	readonly raw: RawCall;
	readonly path: string;
	readonly query: Readonly<Record<string, QueryValue>>;
	readonly contentType: string;
	readonly body: BodyText;
	readonly found: Found;
}

/** Takes a request apart. */
export function incomingOf(
	raw: RawCall,
	route: (method: string, path: string) => Found,
): Incoming {
	const mark = raw.target.indexOf("?");
	const path = mark < 0 ? raw.target : raw.target.slice(0, mark);
	const contentType = raw.headers["content-type"] ?? "";
	return {
		raw,
		path,
		query:
			mark < 0 ? {} : queryOf(new URLSearchParams(raw.target.slice(mark + 1))),
		contentType,
		body: textOf(raw.body, contentType),
		found: route(raw.method, path),
	};
}

/** A refusal by a rule that is the same for every operation of a mock. */
export function generalRefusal(
	api: MockApi,
	kind: GeneralRefusal,
	problem: Omit<Problem, "rule">,
	headers: Readonly<Record<string, string>> = {},
): Refusal {
	const { status, code, rule } = api.refusals[kind];
	return new Refusal({
		status,
		...(code !== undefined && { code }),
		headers,
		problems: [{ ...problem, rule }],
	});
}

/** The body as data. Throws a Refusal when it is not what the operations accept. */
export function readBody(
	api: MockApi,
	{ body, contentType, found }: Incoming,
): unknown {
	const place = { place: "body", pointer: "" } as const;
	if ("refused" in body)
		throw generalRefusal(api, body.refused, { ...place, fact: body.fact });
	const accepts =
		"operations" in found ? found.operations[0]?.accepts : undefined;
	const mediaType = mediaTypeOf(contentType);
	if (accepts?.length && !accepts.includes(mediaType)) {
		const [expected = ""] = accepts;
		throw generalRefusal(api, "media type", {
			place: "header",
			pointer: "content-type",
			fact: contentType
				? `The content type is ${contentType}.`
				: "The request names no content type.",
			fix: {
				says: `Send Content-Type: ${expected}.`,
				place: "header",
				pointer: "content-type",
				value: expected,
			},
		});
	}
	try {
		return api.format.read(body.text, mediaType);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw generalRefusal(api, "malformed", { ...place, fact: error.message });
	}
}

/** The operation that a request means. Throws a Refusal when there is none. */
export function operationOf(
	api: MockApi,
	{ found, raw, path, query }: Incoming,
	body: () => unknown,
): Operation {
	if ("allowed" in found) {
		if (found.allowed.length === 0)
			throw generalRefusal(api, "unknown path", {
				place: "path",
				pointer: path,
				fact: `Nothing answers at ${path}.`,
			});
		const allow = found.allowed.join(", ");
		throw generalRefusal(
			api,
			"method",
			{
				place: "request",
				pointer: "method",
				fact: `${path} takes ${allow}, not ${raw.method}.`,
				fix: {
					says: `Send ${allow}.`,
					place: "request",
					pointer: "method",
					value: found.allowed[0],
				},
			},
			{ allow },
		);
	}
	const [first, ...others] = found.operations;
	if (first && others.length === 0) return first;
	const selector = api.select?.(body(), query);
	const operation = found.operations.find((each) => each.selector === selector);
	if (operation) return operation;
	throw generalRefusal(api, "invalid", {
		place: "request",
		pointer: "",
		fact:
			selector === undefined
				? "The message names no operation."
				: `No operation is called ${selector}.`,
		fix: {
			says: `Send one of ${found.operations.map((each) => each.selector).join(", ")}.`,
			place: "request",
			pointer: "",
		},
	});
}

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
				body: api.credentialsFirst ? undefined : body(),
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
	};
	return operation.handle(call, world);
}

function parsed(
	api: MockApi,
	{ confidence, source }: Operation,
	schema: NonNullable<Operation["body"]>,
	data: unknown,
	place: Place,
): unknown {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const { status, code } = api.refusals.invalid;
	throw new Refusal({
		status,
		...(code !== undefined && { code }),
		problems: problemsOf(
			result.error,
			schema,
			data,
			place,
			{ confidence, source },
			place === "body" ? api.format.pointer : undefined,
		),
	});
}

/** What is sent: the reply in the provider's format. */
export function written(
	api: MockApi,
	reply: Reply,
	incoming: Incoming,
): Answer {
	return api.format.write(reply, formatCall(incoming));
}

/** What a format may know of a request. */
export function formatCall({ path, query, raw, body }: Incoming): WrittenCall {
	return {
		path,
		query,
		headers: raw.headers,
		bodyText: "text" in body ? body.text : "",
	};
}
