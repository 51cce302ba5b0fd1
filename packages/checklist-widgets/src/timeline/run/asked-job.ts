import type { Answers, Process } from "@slipway/core/process";
import { daysOff, type TaskFact } from "@slipway/core/timeline";
import { holidaysFrom } from "../../shared/estimate/holidays.ts";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import type { EstimateJob } from "./job.ts";

/** What an estimate is asked for. */
export interface Requested {
	readonly inputs: Inputs;
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
}

/** The job that a worker is given for what is asked, once its holidays have been fetched; rejects when they cannot be had. */
export async function askedJob(
	root: string,
	{ calendar }: Process,
	{ inputs: { region, week, off, ...asked }, answers, facts }: Requested,
): Promise<Omit<EstimateJob, "job">> {
	const [partner, provider] = await Promise.all([
		holidaysFrom(root, region),
		holidaysFrom(root, calendar.region),
	]);
	return {
		...asked,
		answers,
		facts,
		partner: { ...partner, region, weekdays: week, off: daysOff(off ?? "") },
		provider: { ...provider, ...calendar },
	};
}
