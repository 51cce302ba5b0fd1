import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { anyOf, jsonSchema } from "./json-schema.ts";
import {
	examplesOf,
	mediaTypeIn,
	type RecordedAnswer,
	shown,
} from "./recorded.ts";

type Described = Pick<MockApi, "format" | "operations" | "refusals">;

/**
 * What operations that share an address can answer, by status: what they declare, and what was recorded. A refusal is
 * described by its own schema, also where its status says success.
 */
export function responsesOf(
	operations: readonly Operation[],
	api: Described,
	recorded: readonly RecordedAnswer[],
): object {
	const ids = new Set(operations.map(({ id }) => id));
	const own = recorded.filter(({ operation }) => ids.has(operation));
	const alike = new Set(
		api.operations.flatMap(({ id, refusal }) =>
			operations.some((each) => each.refusal === refusal) ? [id] : [],
		),
	);
	const statuses = new Set([
		...operations.flatMap(({ answers }) => Object.keys(answers)),
		...own.map(({ answer }) => String(answer.status)),
	]);
	const responses = [...statuses].toSorted().map((status) => {
		const same = ({ answer }: RecordedAnswer) =>
			String(answer.status) === status;
		const exact = own.filter(same);
		// What no example of these operations provokes looks as it does elsewhere.
		const like =
			exact.length > 0
				? exact
				: recorded.filter(
						(each) => same(each) && each.refused && alike.has(each.operation),
					);
		return [status, responseOf(Number(status), operations, api, like)];
	});
	return {
		...Object.fromEntries(responses),
		default: { description: "An error in the provider's own format." },
	};
}

const isRefused = ({ refused }: RecordedAnswer): boolean => refused;

function responseOf(
	status: number,
	operations: readonly Operation[],
	api: Described,
	recorded: readonly RecordedAnswer[],
): object {
	const types = typesOf(status, operations, api, recorded);
	return {
		description: descriptionOf(status, operations, api),
		...(types.length > 0 && {
			content: Object.fromEntries(
				types.map((type) => {
					const same = recorded.filter(
						({ answer }) => mediaTypeIn(answer) === type,
					);
					return [type, contentOf(type, status, operations, api, same)];
				}),
			),
		}),
	};
}

/** The media types as they were recorded; the mock's own where nothing was, and a body is described. */
function typesOf(
	status: number,
	operations: readonly Operation[],
	{ format }: Described,
	recorded: readonly RecordedAnswer[],
): readonly string[] {
	if (recorded.length > 0)
		return [
			...new Set(recorded.flatMap(({ answer }) => mediaTypeIn(answer) ?? [])),
		];
	return schemasOf(status, operations, status >= 400).length > 0
		? [format.mediaType]
		: [];
}

function contentOf(
	type: string,
	status: number,
	operations: readonly Operation[],
	{ format }: Described,
	recorded: readonly RecordedAnswer[],
): object {
	const refusals = recorded.filter(isRefused);
	const taken = recorded.length === 0 || refusals.length < recorded.length;
	const schemas = [
		...(taken && status < 400 ? schemasOf(status, operations, false) : []),
		...(refusals.length > 0 || status >= 400
			? schemasOf(status, operations, true)
			: []),
	];
	return {
		// The bytes of a picture or a document are described by their media type alone.
		...(schemas.length > 0 &&
			!/^(?:image\/|application\/pdf$)/.test(type) && {
				schema: anyOf(schemas),
			}),
		...(recorded.length > 0 && {
			examples: examplesOf(
				recorded.map(({ title, answer }) => ({
					title,
					value: shown(answer.body, type, format),
				})),
			),
		}),
	};
}

const schemasOf = (
	status: number,
	operations: readonly Operation[],
	refused: boolean,
): readonly object[] =>
	operations.flatMap((operation) => {
		const schema = refused
			? operation.refusal
			: operation.answers[status]?.schema;
		return schema ? [jsonSchema(schema, "output")] : [];
	});

function descriptionOf(
	status: number,
	operations: readonly Operation[],
	{ refusals }: Described,
): string {
	const own = operations.flatMap(({ answers }) => {
		const { says, provokedBy } = answers[status] ?? {};
		if (says === undefined) return [];
		return [provokedBy === undefined ? says : `${says} ${provokedBy}`];
	});
	const says =
		own.length > 0
			? own
			: Object.values(refusals).flatMap((style) =>
					style.status === status ? [style.rule.says] : [],
				);
	return [...new Set(says)].join(" ") || "A refusal, as in the examples.";
}
