import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { anyOf, jsonSchema } from "./json-schema.ts";
import { examplesOf, type RecordedAnswer, shown } from "./recorded.ts";

/** The bodies that operations of one address take, by media type, with those of examples that are not refused. */
export function requestBodyOf(
	operations: readonly Operation[],
	{ format }: Pick<MockApi, "format">,
	recorded: readonly RecordedAnswer[],
): object {
	const taking = operations.flatMap(({ body, ...operation }) =>
		body ? [{ ...operation, schema: body }] : [],
	);
	if (taking.length === 0) return {};
	const types = new Set(
		taking.flatMap(({ accepts }) =>
			accepts?.length ? accepts : ["application/json"],
		),
	);
	const schema = anyOf(
		taking.map(({ schema: each }) => jsonSchema(each, "input")),
	);
	const ids = new Set(taking.map(({ id }) => id));
	const sent = recorded.filter(
		({ operation, request, refused }) =>
			ids.has(operation) && !refused && request.body !== "",
	);
	return {
		requestBody: {
			required:
				taking.length === operations.length &&
				taking.every(({ schema: each }) => !each.safeParse(undefined).success),
			content: Object.fromEntries(
				[...types].map((type) => {
					const examples = examplesOf(
						sent
							.filter(({ request }) => typeOf(request.headers) === type)
							.map(({ title, request }) => ({
								title,
								value: shown(String(request.body), type, format),
							})),
					);
					return [
						type,
						{
							schema,
							...(Object.keys(examples).length > 0 && { examples }),
						},
					];
				}),
			),
		},
	};
}

const typeOf = (headers: Readonly<Record<string, string>>) =>
	headers["content-type"]?.split(";", 1)[0]?.trim();
