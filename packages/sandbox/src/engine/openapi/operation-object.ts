import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { anyOf, jsonSchema } from "./json-schema.ts";
import { parametersOf } from "./parameters.ts";
import { securityOf } from "./security.ts";

/**
 * The operations of one method and path as one operation object, which is all that OpenAPI has room for. Where there are
 * several, they are its alternatives: any of their bodies, parameters that only some need, any of their answers.
 */
export function operationObject(
	operations: readonly Operation[],
	api: MockApi,
): object {
	const [first, ...others] = operations;
	if (!first) return {};
	return {
		...(others.length > 0 ? namesOfSeveral(operations) : namesOfOne(first)),
		tags: [...new Set(operations.map(({ story }) => story))],
		security: securityOf(api, first.scheme),
		parameters: parametersOf(operations),
		...bodyOf(operations),
		responses: responsesOf(operations, api),
		"x-slipway-operations": operations.map(
			({ id, title, selector, confidence, source }) => ({
				id,
				title,
				...(selector !== undefined && { selector }),
				confidence,
				source: api.sources[source]?.title,
			}),
		),
	};
}

const namesOfOne = ({ id, title, says }: Operation) => ({
	operationId: id,
	summary: title,
	description: says,
});

const namesOfSeveral = (operations: readonly Operation[]) => ({
	operationId: operations.map(({ id }) => id).join("_or_"),
	summary: operations.map(({ title }) => title).join(", "),
	description: operations
		.map(
			({ title, says, selector }) =>
				`- ${title}${selector === undefined ? "" : ` (${selector})`}: ${says}`,
		)
		.join("\n"),
});

function bodyOf(operations: readonly Operation[]): object {
	const taking = operations.flatMap(({ body, ...operation }) =>
		body ? [{ ...operation, schema: body }] : [],
	);
	if (taking.length === 0) return {};
	const types = new Set(
		taking.flatMap(({ accepts }) =>
			accepts?.length ? accepts : ["application/json"],
		),
	);
	const content = {
		schema: anyOf(taking.map(({ schema }) => jsonSchema(schema, "input"))),
		examples: Object.fromEntries(
			taking.flatMap(({ id, examples }) =>
				examples
					.filter(({ body }) => body !== undefined)
					.map(({ title, body }) => [
						slugOf(taking.length > 1 ? `${id} ${title}` : title),
						{ summary: title, value: body },
					]),
			),
		),
	};
	return {
		requestBody: {
			required:
				taking.length === operations.length &&
				taking.every(({ schema }) => !schema.safeParse(undefined).success),
			content: Object.fromEntries([...types].map((type) => [type, content])),
		},
	};
}

const slugOf = (title: string): string =>
	title.toLowerCase().replaceAll(/\W+/g, "-");

function responsesOf(
	operations: readonly Operation[],
	{ format }: MockApi,
): object {
	const statuses = new Set(
		operations.flatMap(({ answers }) => Object.keys(answers)),
	);
	return {
		...Object.fromEntries(
			[...statuses].map((status) => {
				const answers = operations.flatMap(
					(operation) => operation.answers[Number(status)] ?? [],
				);
				const schemas = answers.flatMap(({ schema }) =>
					schema ? [jsonSchema(schema, "output")] : [],
				);
				return [
					status,
					{
						description: [...new Set(answers.map(({ says }) => says))].join(
							" ",
						),
						...(schemas.length > 0 && {
							content: { [format.mediaType]: { schema: anyOf(schemas) } },
						}),
					},
				];
			}),
		),
		default: { description: "An error in the provider's own format." },
	};
}
