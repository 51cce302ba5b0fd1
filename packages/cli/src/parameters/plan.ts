import type { Process } from "@slipway/core/process";
import {
	type Assumptions,
	type EstimateRequest,
	type Forecast,
	forecastsIn,
} from "@slipway/core/timeline";
import type { estimateRow } from "../table/estimate-row.ts";
import type { ValuesOf } from "../table/row.ts";
import { assumptionsOf } from "./assumptions.ts";
import { believeIn } from "./believe.ts";
import { calendarsOf } from "./calendars.ts";
import { daysOffIn } from "./days-off.ts";
import { progressIn } from "./progress.ts";
import { saidOf } from "./said.ts";
import { saidIn, startOf } from "./start.ts";
import { weekIn } from "./week.ts";

/** What a line says of an estimate. */
export type EstimateValues = ValuesOf<typeof estimateRow>;

/** What a line estimates. */
export interface AskedPlan {
	readonly request: EstimateRequest;
	readonly assumptions: Assumptions;
	/** The assumptions as they were given, and the partner's own days off. */
	readonly assumed: readonly string[];
	readonly off: readonly string[];
	/** What the progress file says that the timeline said on earlier days. */
	readonly forecasts: readonly Forecast[];
}

/**
 * The plan that a line asks for.
 *
 * @param dropped names of a link that do not count, though the line or the progress file says them: `own.build`.
 */
export async function planIn(
	values: EstimateValues,
	process: Process,
	dropped: readonly string[] = [],
): Promise<AskedPlan> {
	const kept = <Value>(kind: string, byName: Readonly<Record<string, Value>>) =>
		Object.fromEntries(
			Object.entries(byName).filter(
				([name]) => !dropped.includes(`${kind}.${name}`),
			),
		);
	const unlessDropped = <Value>(name: string, value: Value) =>
		dropped.includes(name) ? undefined : value;
	const progress =
		values.progress === undefined
			? undefined
			: await progressIn(values.progress, process);
	const said = saidIn(progress);
	const off = daysOffIn(unlessDropped("off", values.off) ?? []);
	const { partner, provider } = await calendarsOf(
		process,
		unlessDropped("region", values.region ?? said.region),
		off,
		values.week === undefined || dropped.includes("week")
			? undefined
			: weekIn(values.week),
	);
	const known = saidOf(process, progress, values);
	const assumed = known.assumed.filter(
		(word) => !dropped.includes(word.split("=")[0] ?? ""),
	);
	return {
		request: {
			start: startOf(values.start, progress),
			answers: kept("answer", known.answers),
			partner,
			provider,
			facts: known.facts,
			durations: kept("own", known.durations),
			believe:
				values.believe === undefined || dropped.includes("believe")
					? undefined
					: believeIn(values.believe, process),
			by: values.by ?? said.by,
			...(values.trials !== undefined && { trials: values.trials }),
			...(values.seed !== undefined && { seed: values.seed }),
			people: unlessDropped("people", values.people),
			...(values.confidence !== undefined && {
				confidence: values.confidence,
			}),
		},
		assumptions: assumptionsOf(assumed, process),
		assumed,
		off,
		forecasts: progress ? forecastsIn(progress) : [],
	};
}
