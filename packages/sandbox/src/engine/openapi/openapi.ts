import { z } from "zod";
import type { MockApi } from "../contract/mock-api.ts";
import type { Example, Operation } from "../contract/operation.ts";
import { unplayedOf } from "../contract/published.ts";

/**
 * The mock's contract as an OpenAPI 3.1 document, from the same operations that answer. `server` is the address at which
 * it stands.
 */
export function openApiOf(api: MockApi, server: string): object {
	const paths: Record<string, Record<string, object>> = {};
	for (const operation of api.operations) {
		const path = paths[operation.path] ?? {};
		paths[operation.path] = path;
		path[operation.method.toLowerCase()] ??= operationObject(operation, api);
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
		components: {
			securitySchemes: Object.fromEntries(
				Object.entries(api.schemes).map(([name, { openapi }]) => [
					name,
					openapi,
				]),
			),
		},
	};
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

function operationObject(operation: Operation, api: MockApi): object {
	const { id, title, says, story, scheme, accepts, answers, body } = operation;
	return {
		operationId: id,
		summary: title,
		description: says,
		tags: [story],
		security: scheme === undefined ? [] : [{ [scheme]: [] }],
		parameters: [...pathParameters(operation), ...queryParameters(operation)],
		...(body && {
			requestBody: {
				required: true,
				content: Object.fromEntries(
					(accepts ?? ["application/json"]).map((type) => [
						type,
						{
							schema: jsonSchema(body, "input"),
							examples: examplesOf(operation.examples),
						},
					]),
				),
			},
		}),
		responses: {
			...Object.fromEntries(
				Object.entries(answers).map(([status, answer]) => [
					status,
					{
						description: answer.says,
						...(answer.schema && {
							content: {
								[api.format.mediaType]: {
									schema: jsonSchema(answer.schema, "output"),
								},
							},
						}),
					},
				]),
			),
			default: { description: "An error in the provider's own format." },
		},
		"x-slipway-confidence": operation.confidence,
		"x-slipway-source": api.sources[operation.source]?.title,
	};
}

function pathParameters({ path }: Operation): object[] {
	return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => ({
		name,
		in: "path",
		required: true,
		schema: { type: "string" },
	}));
}

function queryParameters({ query }: Operation): object[] {
	if (!query) return [];
	const { properties = {}, required = [] } = jsonSchema(query, "input") as {
		readonly properties?: Readonly<Record<string, { description?: string }>>;
		readonly required?: readonly string[];
	};
	return Object.entries(properties).map(([name, schema]) => ({
		name,
		in: "query",
		required: required.includes(name),
		...(schema.description && { description: schema.description }),
		schema,
	}));
}

function examplesOf(examples: readonly Example[]): object {
	return Object.fromEntries(
		examples
			.filter(({ body }) => body !== undefined)
			.map(({ title, body }) => [
				title.toLowerCase().replaceAll(/\W+/g, "-"),
				{ summary: title, value: body },
			]),
	);
}

function jsonSchema(schema: z.ZodType, io: "input" | "output") {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, {
		io,
		unrepresentable: "any",
	});
	return rest;
}
