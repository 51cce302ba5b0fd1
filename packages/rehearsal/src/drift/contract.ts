import {
	jsonSchema,
	type MockApi,
	mediaTypeIn,
	type Operation,
	recordedAnswers,
} from "@slipway/sandbox/engine";
import {
	type KnownPlaces,
	placeIn,
	type Reading,
	readingOf,
} from "./known-place.ts";
import { placesOfData } from "./places-of-data.ts";
import { addDocumented } from "./places-of-documentation.ts";
import { addSchema } from "./places-of-schema.ts";

/** What a mock can answer to one operation with one status. */
export interface KnownAnswer {
	readonly places: KnownPlaces;
	/** Why the simulation leaves out fields that the provider documents, by place. */
	readonly leftOut: ReadonlyMap<string, string>;
	/** Without parameters; none where nothing was played or the body is empty. */
	readonly mediaTypes: Set<string>;
}

/** What a mock can answer: by operation and status. */
export interface Contract {
	readonly api: MockApi;
	readonly reading: Reading;
	readonly answers: ReadonlyMap<string, ReadonlyMap<number, KnownAnswer>>;
	/** Statuses that any operation can have: too many requests, a server error, credentials that are refused. */
	readonly everywhere: ReadonlySet<number>;
}

/**
 * What a mock can answer, from its schemas, what it does answer to its own examples, and what its provider documents of
 * fields.
 */
export function contractOf(api: MockApi): Contract {
	const reading = readingOf(api);
	const answers = new Map<string, Map<number, KnownAnswer>>();
	const played = Map.groupBy(
		recordedAnswers(api, `http://localhost/${api.id}`),
		({ operation }) => operation,
	);
	for (const operation of api.operations) {
		const own = played.get(operation.id) ?? [];
		const byStatus = new Map<number, KnownAnswer>();
		const statuses = new Set([
			...Object.keys(operation.answers).map(Number),
			...own.map(({ answer }) => answer.status),
		]);
		for (const status of statuses) {
			const same = own.filter(({ answer }) => answer.status === status);
			const leftOut = new Map<string, string>();
			const known: KnownAnswer = {
				places: new Map(),
				leftOut,
				mediaTypes: new Set(
					same.flatMap(({ answer }) => mediaTypeIn(answer) ?? []),
				),
			};
			const isRefusedToo = status >= 400 || same.some(({ refused }) => refused);
			addSchemas(known.places, operation, status, reading, isRefusedToo);
			for (const { answer } of same)
				addData(known.places, dataIn(api, answer), reading);
			addDocumented(known.places, leftOut, api.id, operation.id, reading);
			byStatus.set(status, known);
		}
		answers.set(operation.id, byStatus);
	}
	return {
		api,
		reading,
		answers,
		everywhere: new Set([
			...Object.values(api.refusals).map(({ status }) => status),
			...[...answers.values()]
				.flatMap((each) => [...each.keys()])
				.filter((status) => status === 401 || status === 403),
		]),
	};
}

function addSchemas(
	places: KnownPlaces,
	{ answers, refusal }: Operation,
	status: number,
	reading: Reading,
	isRefusedToo: boolean,
): void {
	const own = answers[status]?.schema;
	if (own) addSchema(places, jsonSchema(own, "output"), reading, !isRefusedToo);
	if (refusal && isRefusedToo)
		addSchema(places, jsonSchema(refusal, "output"), reading, false);
}

/** Adds what an answer of the mock shows: a value that it gives is known. */
function addData(places: KnownPlaces, data: unknown, reading: Reading): void {
	const hadNone = places.size === 0;
	for (const { pointer, kind, value } of placesOfData(data, reading)) {
		const isNew = !places.has(pointer);
		const place = placeIn(places, pointer);
		place.kinds.add(kind);
		// Without a schema nobody says that these are all the values there are.
		if (isNew || hadNone) place.values = undefined;
		else if (typeof value !== "object") place.values?.add(String(value));
	}
}

/** The body of an answer as data; undefined when there is none or it cannot be read. */
export function dataIn(
	{ format }: MockApi,
	answer: {
		readonly headers: Readonly<Record<string, string>>;
		readonly body: string;
	},
): unknown {
	if (answer.body === "") return undefined;
	try {
		const [type = ""] = (answer.headers["content-type"] ?? "").split(";", 1);
		return format.read(answer.body, type);
	} catch {
		return undefined;
	}
}

/** Whether a body was recorded in part, or only counted. */
export const isPartial = (body: string): boolean =>
	/… \([\d,]+ characters in all\)$|^\([\d,]+ bytes, /.test(body);
