import { type MockApi, mediaTypeIn } from "@slipway/sandbox/engine";
import type { Observation, Traffic } from "../traffic/observation.ts";
import {
	type Contract,
	contractOf,
	dataIn,
	isPartial,
	type KnownAnswer,
} from "./contract.ts";
import type { ApiDrift } from "./drift-report.ts";
import { Findings } from "./findings.ts";
import { below, type KnownPlaces } from "./known-place.ts";
import { type PlacedValue, placesOfData } from "./places-of-data.ts";

/**
 * How the answers of a provider differ from what its mock knows: statuses, media types, fields, kinds and listed values
 * that the mock does not know; fields that it always sends and the provider does not; and what it knows besides.
 *
 * @example
 * ```ts
 * import { trafficOf } from "@slipway/rehearsal";
 * import { driftOf } from "@slipway/rehearsal/drift";
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 *
 * driftOf(library, trafficOf(stillSandbox(library))).findings; // => []
 * ```
 */
export function driftOf(
	api: MockApi,
	{ observations }: Pick<Traffic, "observations">,
): ApiDrift {
	const contract = contractOf(api);
	const findings = new Findings();
	const seen = new Map<string, Set<string>>();
	const counts = new Map<string, number>();
	let answers = 0;
	for (const observation of observations) {
		const { name, answer, way } = observation;
		if (way !== "request" || name === undefined || !answer) continue;
		answers++;
		const key = `${name} ${answer.status}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
		const known = contract.answers.get(name)?.get(answer.status);
		if (!known) {
			if (!contract.everywhere.has(answer.status))
				findings.add(
					{ kind: "status", operation: name, status: answer.status, place: "" },
					statusesOf(contract, name),
					observation.number,
					answer.body || undefined,
				);
			continue;
		}
		const places = seen.get(key) ?? new Set<string>();
		seen.set(key, places);
		compare(contract, known, observation, findings, places);
	}
	return {
		api: api.id,
		title: api.title,
		version: api.version,
		answers,
		findings: findings
			.all(({ operation, status }) => counts.get(`${operation} ${status}`) ?? 0)
			.toSorted(
				(left, right) =>
					left.operation.localeCompare(right.operation) ||
					left.status - right.status ||
					left.place.localeCompare(right.place),
			),
		unseen: [...seen].flatMap(([key, places]) => {
			const [operation = "", status] = key.split(" ");
			const known = contract.answers.get(operation)?.get(Number(status));
			const unseen = known ? unseenIn(known.places, places) : [];
			return unseen.length === 0
				? []
				: [{ operation, status: Number(status), places: [...unseen] }];
		}),
	};
}

function compare(
	{ api, reading }: Contract,
	{ places, mediaTypes, leftOut }: KnownAnswer,
	{ name: operation = "", number, answer }: Observation,
	findings: Findings,
	seen: Set<string>,
): void {
	if (!answer) return;
	const { status } = answer;
	const at = { operation, status };
	const type = mediaTypeIn(answer);
	if (type !== undefined && mediaTypes.size > 0 && !mediaTypes.has(type))
		findings.add(
			{ kind: "media type", ...at, place: "" },
			[...mediaTypes].join(" or "),
			number,
			type,
		);
	if (isPartial(answer.body)) return;
	const data = dataIn(api, answer);
	if (data === undefined) {
		if (answer.body !== "" && places.size > 0)
			findings.add(
				{ kind: "body", ...at, place: "" },
				`${api.format.mediaType} that can be read`,
				number,
				answer.body,
			);
		return;
	}
	// Nothing is known of bodies where the mock describes and shows none.
	if (places.size === 0) return;
	const values = placesOfData(data, reading);
	/** Places below which anything may stand, or below which everything is new. */
	const closed: string[] = [];
	for (const value of values) {
		const { pointer, kind } = value;
		if (closed.some((each) => pointer.startsWith(each))) continue;
		seen.add(pointer);
		const place = places.get(pointer);
		if (!place) {
			closed.push(`${pointer}/`);
			findings.add(
				{ kind: "field", ...at, place: pointer },
				leftOut.get(pointer) ?? "",
				number,
				value.value,
			);
			continue;
		}
		if (place.isFree) {
			closed.push(`${pointer}/`);
			continue;
		}
		if (!place.kinds.has(kind) && place.kinds.size > 0) {
			closed.push(`${pointer}/`);
			findings.add(
				{ kind: "type", ...at, place: pointer },
				[...place.kinds].join(" or "),
				number,
				value.value,
			);
			continue;
		}
		if (isScalar(value) && place.values?.size) {
			const text = String(value.value);
			seen.add(`${pointer}: ${text}`);
			if (!place.values.has(text) && !text.includes("****"))
				findings.add(
					{ kind: "value", ...at, place: pointer },
					[...place.values].join(", "),
					number,
					text,
				);
		}
	}
	for (const [pointer, known] of places)
		if (known.isAlways && isMissing(values, pointer))
			findings.add(
				{ kind: "missing", ...at, place: pointer },
				"always sent",
				number,
			);
}

const isScalar = ({ kind }: PlacedValue): boolean =>
	kind !== "object" && kind !== "list" && kind !== "nothing";

/** Whether an object that a field belongs to is there without it. */
function isMissing(values: readonly PlacedValue[], pointer: string): boolean {
	const parent = pointer.slice(0, pointer.lastIndexOf("/"));
	return values.some(
		({ pointer: place, kind, value }) =>
			place === parent &&
			kind === "object" &&
			!Object.keys(value as object).some(
				(name) => below(place, name) === pointer,
			),
	);
}

const statusesOf = ({ answers }: Contract, operation: string): string =>
	[...(answers.get(operation)?.keys() ?? [])].toSorted().join(", ");

/** What is known and was not seen: fields where what they belong to was seen, and listed values where the field was. */
function unseenIn(
	places: KnownPlaces,
	seen: ReadonlySet<string>,
): readonly string[] {
	return [...places].flatMap(([pointer, { values }]) => {
		if (!seen.has(pointer)) {
			const parent = pointer.slice(0, pointer.lastIndexOf("/"));
			return seen.has(parent) ? [pointer] : [];
		}
		return [...(values ?? [])]
			.map((value) => `${pointer}: ${value}`)
			.filter((each) => !seen.has(each));
	});
}
