import type { Estimate } from "../estimate.ts";

type Cell = string | number | undefined;

/**
 * Every figure of an estimate as comma-separated values (RFC 4180), one figure a row: the part of the estimate, what the
 * figure is of, its title, the figure's name, its value. The runs are counted by the day on which they are live.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { estimate, tableOfEstimate } from "@slipway/core/timeline";
 * const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const request = { start: "2027-01-04", answers: {}, partner, provider: partner, trials: 10 };
 * tableOfEstimate(estimate(readProcess(example), request)).split("\r\n")[1]; // => "estimate,example,,start,2027-01-04"
 * ```
 */
export function tableOfEstimate(estimate: Estimate): string {
	const { process, tasks, criticalPath, risks = [], against } = estimate;
	const rows: (readonly Cell[])[] = [
		["part", "of", "title", "figure", "value"],
		...rowsOf("estimate", process, undefined, {
			start: estimate.start,
			"your holidays": estimate.regions.partner,
			"their holidays": estimate.regions.provider,
			"holidays unknown from": estimate.holidaysUnknownFrom,
			people: estimate.people,
			runs: estimate.trials,
			seed: estimate.seed,
			assumptions: estimate.assumptions?.join("&"),
			"days off": estimate.daysOff?.join(", "),
			"believed time": estimate.believed?.claim,
			"believed scale": estimate.believed?.scale,
		}),
		...rowsOf("live by", process, undefined, byShare(estimate.liveBy)),
		...(estimate.chance
			? rowsOf("chance", process, undefined, {
					[estimate.chance.by]: estimate.chance.share,
				})
			: []),
		...estimate.days.map(({ date, runs }) => [
			"runs",
			process,
			undefined,
			date,
			runs,
		]),
		...estimate.waiting.map(({ party, days }) => [
			"waiting",
			party,
			undefined,
			"days on the critical path",
			days,
		]),
		...rowsOf("work of your people", process, undefined, {
			"person-days in half of the runs": estimate.effort.half,
			"person-days in four of five": estimate.effort.most,
		}),
		...(estimate.openAnswers ?? []).flatMap(({ answers, share, liveBy }) =>
			rowsOf(
				"open answers",
				new URLSearchParams(answers).toString(),
				undefined,
				{
					"share of the runs": share,
					...byShare(liveBy),
				},
			),
		),
		...(estimate.spread
			? rowsOf("spread", process, undefined, {
					"days from 10 % to 90 %": estimate.spread.days,
					"days with assumed lengths at their medians":
						estimate.spread.assumedAtMedian,
					...Object.fromEntries(
						estimate.spread.parts.flatMap(({ kind, share, within }) => [
							[`share of the variance: ${kind}`, share],
							[
								`two standard errors of that share: ${kind}`,
								within ?? undefined,
							],
						]),
					),
				})
			: []),
		...tasks.flatMap(({ id, title, swing, ...task }) =>
			rowsOf("task", id, title, {
				...task,
				"live by if it goes well": swing?.[0],
				"live by if it goes badly": swing?.[1],
				"place on the critical path": criticalPath.indexOf(id) + 1 || undefined,
			}),
		),
		...estimate.levers.map(({ id, days }) => [
			"done today",
			id,
			undefined,
			"days at 80 %",
			days,
		]),
		...risks.flatMap(({ id, title, ...risk }) =>
			rowsOf("risk", id, title, risk),
		),
		...estimate.claims.flatMap(({ id, half, most, share }) =>
			rowsOf("published time", id, undefined, {
				"days in half of the runs": half,
				"days in four of five": most,
				"share that keeps it": share,
			}),
		),
		...(against
			? [
					...rowsOf("other plan", process, undefined, {
						changes: against.changes.join("&"),
						...byShare(against.liveBy),
						"days later in half of the runs": against.difference.half,
						"days later, a tenth": against.difference.low,
						"days later, nine tenths": against.difference.high,
						"earlier in": against.difference.earlier,
						"later in": against.difference.later,
					}),
					...against.days.map(({ date, runs }) => [
						"runs of the other plan",
						process,
						undefined,
						date,
						runs,
					]),
				]
			: []),
	];
	return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A row for each figure that there is. */
const rowsOf = (
	part: string,
	of: string,
	title: string | undefined,
	figures: { readonly [name: string]: Cell },
): (readonly Cell[])[] =>
	Object.entries(figures).flatMap(([name, value]) =>
		value === undefined ? [] : [[part, of, title, name, value]],
	);

const byShare = (liveBy: readonly { share: number; date: string }[]) =>
	Object.fromEntries(liveBy.map(({ share, date }) => [`${share}`, date]));

function cell(value: Cell): string {
	const text = String(value ?? "");
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
