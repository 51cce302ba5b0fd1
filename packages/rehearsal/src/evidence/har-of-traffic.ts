import { type Exchange, harOf } from "@slipway/sandbox/engine";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { cut } from "./cut.ts";
import { type Observed, sourceInWords } from "./observed.ts";

/** The messages of a rehearsal as an HTTP Archive, calls of the provider included, oldest first. */
export function harOfTraffic(
	traffics: ReadonlyMap<string, Traffic>,
	observed: Observed,
	longest: number,
): object {
	const entries = [...traffics].flatMap(([api, { observations }]) =>
		observations.map((each) => ({
			at: each.at,
			entry: entryOf(
				exchangeOf(cut(each, longest)),
				rootOf(api, each, observed),
			),
		})),
	);
	const whole = harOf([], "http://localhost", sourceInWords(observed)) as {
		log: object;
	};
	return {
		log: {
			...whole.log,
			entries: entries
				.toSorted((left, right) => left.at - right.at)
				.map(({ entry }) => entry),
		},
	};
}

const entryOf = (exchange: Exchange, root: string): unknown =>
	(harOf([exchange], root) as { log: { entries: unknown[] } }).log.entries[0];

const exchangeOf = ({
	number,
	at,
	name,
	request,
	answer,
}: Observation): Exchange => ({
	number,
	at,
	took: 0,
	operation: name,
	request: {
		...request,
		target: URL.canParse(request.target)
			? new URL(request.target).pathname
			: request.target,
	},
	answer,
	problems: [],
	ignored: [],
	faults: [],
	changes: [],
});

/** The address that a target stands below; a call to the partner has its own. */
function rootOf(
	api: string,
	{ way, request }: Observation,
	observed: Observed,
): string {
	if (way === "call")
		return URL.canParse(request.target)
			? new URL(request.target).origin
			: "http://localhost";
	return observed.in === "a real system"
		? observed.address
		: `http://localhost/${api}`;
}
