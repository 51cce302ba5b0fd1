import type {
	LiveDates,
	MemberDates,
	Portfolio,
	RankedOrder,
} from "@slipway/core/timeline";

/** Orders besides the first that are listed; all are in the JSON. */
const listed = 5;

/** Several integrations for people: which orders are equal, and the dates of the one that is looked at. */
export function printPortfolio({
	orders,
	start,
	starts,
	people,
	wanted,
	holidaysUnknownFrom,
	unconfirmedHolidays = {},
}: Portfolio & {
	/** The earliest first day, and each one's. */
	readonly start: string;
	readonly starts: Readonly<Record<string, string>>;
	readonly people: number;
	readonly wanted?: readonly string[] | undefined;
	readonly unconfirmedHolidays?: Readonly<Record<string, string>>;
}): string {
	const [best] = orders;
	if (!best) return "";
	const shown =
		orders.find(({ order }) => String(order) === String(wanted)) ?? best;
	const equal = orders.filter(({ equal }) => equal);
	const others = orders.filter((each) => each !== best).slice(0, listed);
	return [
		`${people === 1 ? "One person" : `${people} people`}, from ${start}. An estimate, not a promise.`,
		...Object.entries(unconfirmedHolidays).map(
			([region, reason]) => `Public holidays of ${region}: ${reason}`,
		),
		...(holidaysUnknownFrom
			? [
					`No public holidays are known from ${holidaysUnknownFrom} on: from then every working weekday counts as worked.`,
				]
			: []),
		"",
		orders.length === 1
			? `Live after ${meanWords(best)} on average.`
			: equal.length > 1
				? `${equal.length} of the ${orders.length} orders are equal within the noise; the choice is yours. The first of them: ${nameOf(best)}.`
				: `Best order: ${nameOf(best)}.`,
		"",
		`${nameOf(shown)}, ${shown.runs} runs:`,
		...shown.liveBy.map(
			(member) =>
				`  ${member.id.padEnd(16)} ${liveWords(member)}${starts[member.id] === start ? "" : `; starts on ${starts[member.id]}`}${deadlineWords(member)}`,
		),
		...(shown.liveBy.length > 1
			? [`  ${"all".padEnd(16)} ${liveWords(shown.allBy)}`]
			: []),
		...(others.length > 0
			? [
					"",
					"Beside the first, at the mean of the same runs:",
					...others.map(
						(order) =>
							`  ${nameOf(order)}: ${order.equal ? "equal" : laterWords(order.later)} (${order.liveBy
								.map(
									({ id, later, deadline }) =>
										`${id} ${laterWords(later)}${deadline ? `, in time in ${Math.round(deadline.kept * 100)} %` : ""}`,
								)
								.join(", ")})`,
					),
				]
			: []),
	].join("\n");
}

const nameOf = ({ order }: RankedOrder) => order.join(", then ");

/** Two standard errors, in whole days and never less than half of one. */
const marginOf = (error: number | null) =>
	error === null ? undefined : Math.max(0.5, Math.ceil(2 * error));

const withMargin = (days: string, margin: number | undefined) =>
	margin === undefined ? days : `${days} ± ${margin}`;

function meanWords({ meanDays, error }: RankedOrder): string {
	return `${withMargin(String(Math.round(meanDays)), marginOf(error))} calendar days`;
}

function laterWords({ days, error }: RankedOrder["later"]): string {
	const margin = marginOf(error);
	const whole = Math.round(Math.abs(days));
	if (whole === 0 && (margin ?? 0) <= 1) return "the same day";
	return `${withMargin(String(whole), margin)} days ${days < 0 ? "earlier" : "later"}`;
}

const liveWords = ({ half, mostly, nearly, within }: LiveDates) =>
	`live by ${half} (± ${within.half} d) in half of the runs, by ${mostly} (± ${within.mostly}) in 80 %, by ${nearly} (± ${within.nearly}) in 95 %`;

const deadlineWords = ({ deadline }: MemberDates) =>
	deadline
		? `; ${deadline.by} kept in ${Math.round(deadline.kept * 100)} %`
		: "";
