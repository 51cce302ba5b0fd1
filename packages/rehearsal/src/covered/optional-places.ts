import {
	jsonSchema,
	type MockApi,
	type Operation,
} from "@slipway/sandbox/engine";
import { type KnownPlaces, readingOf } from "../drift/known-place.ts";
import { placesOfData } from "../drift/places-of-data.ts";
import { addSchema } from "../drift/places-of-schema.ts";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { dataOf } from "../traffic/values-at.ts";

/** What a request of an operation may leave out: `query name`, or a JSON pointer into the body. */
export function optionalPlaces(
	api: MockApi,
	{ query, body }: Operation,
): readonly string[] {
	const optional = (schema: Operation["body"]): readonly string[] => {
		if (!schema) return [];
		const places: KnownPlaces = new Map();
		addSchema(places, jsonSchema(schema, "input"), readingOf(api), true);
		return [...places]
			.filter(
				([pointer, { isAlways }]) =>
					pointer !== "" && !pointer.endsWith("/*") && !isAlways,
			)
			.map(([pointer]) => pointer);
	};
	return [
		...optional(query).map((pointer) => `query ${pointer.slice(1)}`),
		...optional(body),
	];
}

/** The places that a request fills; none of its body where it cannot be read. */
export function placesIn(
	api: MockApi,
	traffic: Traffic,
	observation: Observation,
): ReadonlySet<string> {
	const { searchParams } = new URL(
		observation.request.target,
		"http://localhost",
	);
	return new Set([
		...[...searchParams.keys()].map((name) => `query ${name}`),
		...placesOfData(
			dataOf(traffic, observation, "request"),
			readingOf(api),
		).map(({ pointer }) => pointer),
	]);
}
