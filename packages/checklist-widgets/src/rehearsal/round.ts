import type {
	CaseReport,
	Observation,
	Report,
	Traffic,
} from "@slipway/rehearsal";

/**
 * Some cases rehearsed again, as a provider asks after a review: for them only what is sent from now on counts, and the
 * others stay as they stood.
 */
export interface Round {
	/** The cases that are rehearsed again. */
	readonly again: readonly string[];
	/** How the others stood. */
	readonly others: readonly CaseReport[];
	/** The newest messages when it began, by the id of the mock. */
	readonly since: Readonly<Record<string, readonly Marked[]>>;
}

/** A message by which a journal is known again, and the place in it. */
interface Marked {
	readonly way: Observation["way"];
	readonly number: number;
	readonly at: number;
	readonly target: string;
}

/** A round of these cases that begins now. */
export function roundOf(
	again: readonly string[],
	report: Report,
	traffics: ReadonlyMap<string, Traffic>,
): Round {
	return {
		again,
		others: report.cases.filter(({ id }) => !again.includes(id)),
		since: Object.fromEntries(
			[...traffics].map(([api, { observations }]) => [
				api,
				(["request", "call"] as const).flatMap((way) => {
					const newest = observations
						.filter((each) => each.way === way)
						.reduce<Observation | undefined>(
							(last, each) => (last && last.number > each.number ? last : each),
							undefined,
						);
					return newest ? [markOf(newest)] : [];
				}),
			]),
		),
	};
}

const markOf = ({ way, number, at, request }: Observation): Marked => ({
	way,
	number,
	at,
	target: request.target,
});

/** What has been sent since a round began. A journal that has begun again since then counts as a whole. */
export function trafficsSince(
	{ since }: Round,
	traffics: ReadonlyMap<string, Traffic>,
): ReadonlyMap<string, Traffic> {
	return new Map(
		[...traffics].map(([api, traffic]) => {
			const marks = (since[api] ?? []).filter((mark) =>
				traffic.observations.some((each) => isSame(markOf(each), mark)),
			);
			const isNew = ({ way, number }: Observation) =>
				marks.every((mark) => mark.way !== way || mark.number < number);
			return [
				api,
				{ ...traffic, observations: traffic.observations.filter(isNew) },
			];
		}),
	);
}

const isSame = (one: Marked, other: Marked): boolean =>
	one.way === other.way &&
	one.number === other.number &&
	one.at === other.at &&
	one.target === other.target;

/** A report of a round: the cases that are rehearsed again by `report`, the others as they stood. */
export function reportInRound(
	{ again, others }: Round,
	report: Report,
): Report {
	const known = new Map(others.map((each) => [each.id, each]));
	return {
		...report,
		cases: report.cases.map((each) =>
			again.includes(each.id) ? each : (known.get(each.id) ?? each),
		),
	};
}

const roundKey = (integration: string) =>
	`slipway:rehearsal:${integration}:round`;

/** The round that this tab is in. */
export function keptRound(integration: string): Round | undefined {
	try {
		const text = sessionStorage.getItem(roundKey(integration));
		return text === null ? undefined : (JSON.parse(text) as Round);
	} catch {
		return undefined;
	}
}

/** Keeps a round for the life of the tab, or ends it. */
export function keepRound(integration: string, round: Round | undefined): void {
	try {
		if (round)
			sessionStorage.setItem(roundKey(integration), JSON.stringify(round));
		else sessionStorage.removeItem(roundKey(integration));
	} catch {
		// A round then lasts as long as the page.
	}
}
