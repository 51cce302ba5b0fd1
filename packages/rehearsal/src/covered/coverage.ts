import type { MockApi, Operation } from "@slipway/sandbox/engine";
import type { Scripts } from "../scripts/catalogue.ts";
import type { Observation, Traffic } from "../traffic/observation.ts";
import type { ApiCoverage, OperationCoverage } from "./coverage-report.ts";
import { optionalPlaces, placesIn } from "./optional-places.ts";

/**
 * What traffic has touched of an API, and what not: each operation with its answers and what a request may leave out, and
 * the calls to the partner that its cases ask for.
 *
 * @example
 * ```ts
 * import { trafficOf } from "@slipway/rehearsal";
 * import { coverageOf } from "@slipway/rehearsal/coverage";
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 *
 * const sandbox = stillSandbox(library);
 * await sandbox.exchange({ method: "GET", target: "/ping", headers: {}, body: "" });
 * const { operations } = coverageOf(library, trafficOf(sandbox), {});
 * operations.find(({ id }) => id === "ping").seen; // => 1
 * ```
 */
export function coverageOf(
	api: MockApi,
	traffic: Traffic,
	scripts: Scripts,
): ApiCoverage {
	const sent = Map.groupBy(
		traffic.observations.filter(({ way }) => way === "request"),
		({ name }) => name,
	);
	return {
		api: api.id,
		title: api.title,
		operations: api.operations.map((operation) =>
			operationCoverage(api, operation, traffic, sent.get(operation.id) ?? []),
		),
		calls: callsIn(api, traffic, scripts),
	};
}

function operationCoverage(
	api: MockApi,
	operation: Operation,
	traffic: Traffic,
	sent: readonly Observation[],
): OperationCoverage {
	const filled = sent.map((each) => placesIn(api, traffic, each));
	const counted = {
		seen: sent.length,
		answers: answersIn(operation, sent),
		optional: optionalPlaces(api, operation).map((place) => ({
			place,
			seen: filled.filter((places) => places.has(place)).length,
		})),
	};
	const { id, title } = operation;
	return { id, title, ...counted, next: nextOf(counted) };
}

/** The answers that an operation documents, and others that came, such as refusals that every operation has. */
function answersIn(
	{ answers }: Operation,
	sent: readonly Observation[],
): OperationCoverage["answers"] {
	const came = sent.flatMap(({ answer }) => (answer ? [answer.status] : []));
	const statuses = new Set([...Object.keys(answers).map(Number), ...came]);
	return [...statuses]
		.toSorted((left, right) => left - right)
		.map((status) => ({
			status,
			says: answers[status]?.says ?? "As every operation can answer.",
			seen: came.filter((each) => each === status).length,
		}));
}

/** The operation first; then how it refuses, which integrations forget; fields last. */
function nextOf({
	seen,
	answers,
	optional,
}: Pick<
	OperationCoverage,
	"seen" | "answers" | "optional"
>): OperationCoverage["next"] {
	if (seen === 0) return "the operation";
	const missing = answers.filter((answer) => answer.seen === 0);
	if (missing.some(({ status }) => status >= 400)) return "an error";
	if (missing.length > 0) return "an answer";
	return optional.some((field) => field.seen === 0) ? "a field" : "nothing";
}

function callsIn(
	{ id }: MockApi,
	{ observations }: Traffic,
	scripts: Scripts,
): ApiCoverage["calls"] {
	const calls = observations.filter(({ way }) => way === "call");
	const asked = Object.values(scripts)
		.flatMap((rehearsed) => ("needs" in rehearsed ? [] : rehearsed))
		.filter(({ api }) => api === id)
		.flatMap(({ parts }) => parts)
		.flatMap(({ steps, never }) => [...steps, ...never])
		.map(({ call }) => call);
	const events = new Set([...asked, ...calls.map(({ name }) => name)]);
	return [...events].flatMap((event) =>
		event === undefined
			? []
			: [{ event, seen: calls.filter(({ name }) => name === event).length }],
	);
}
