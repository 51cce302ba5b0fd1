import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { parametersOf } from "./parameters.ts";
import type { RecordedAnswer } from "./recorded.ts";
import { requestBodyOf } from "./request-body.ts";
import { responsesOf } from "./responses.ts";
import { securityOf } from "./security.ts";

/**
 * The operations of one method and path as one operation object, which is all that OpenAPI has room for. Where there are
 * several, they are its alternatives: any of their bodies, parameters that only some need, any of their answers.
 */
export function operationObject(
	operations: readonly Operation[],
	api: MockApi,
	recorded: readonly RecordedAnswer[],
): object {
	const [first, ...others] = operations;
	if (!first) return {};
	return {
		...(others.length > 0 ? namesOfSeveral(operations) : namesOfOne(first)),
		tags: [...new Set(operations.map(({ story }) => story))],
		security: securityOf(api, first.scheme),
		parameters: parametersOf(operations),
		...requestBodyOf(operations, api, recorded),
		responses: responsesOf(operations, api, recorded),
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
	operationId: operationIdOf(operations),
	summary: operations.map(({ title }) => title).join(", "),
	description: operations
		.map(
			({ title, says, selector }) =>
				`- ${title}${selector === undefined ? "" : ` (${selector})`}: ${says}`,
		)
		.join("\n"),
});

/**
 * The id of what operations of one address are described as. Generators make names of it: those of all, as long as they
 * can be read, or the last word of the address.
 */
export function operationIdOf(operations: readonly Operation[]): string {
	const all = operations.map(({ id }) => id).join("_or_");
	if (all.length <= 60) return all;
	const words = (operations[0]?.path ?? "").match(/(?<=\/)\w+/g) ?? [];
	return `call-${words.at(-1)}`;
}
