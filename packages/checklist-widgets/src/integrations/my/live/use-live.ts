import { answersOf, type Plan, type Progress } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import { daysOff, factsOf } from "@slipway/core/timeline";
import { useEffect, useState } from "react";
import { holidaysFrom } from "../../../shared/estimate/holidays.ts";
import { ownInputs } from "../../../shared/estimate/own-inputs.ts";
import { readJson } from "../../../shared/estimate/read-json.ts";
import type { Live, LiveJob } from "./live-of.ts";

/** When an integration is live, worked out in the background; undefined until then, and where it cannot be said. */
export function useLive(
	integration: string,
	plan: Plan,
	progress: Progress,
	home: string,
	today: string,
): Live["liveBy"] | undefined {
	const [live, setLive] = useState<Live>();
	useEffect(() => {
		let current = true;
		jobOf(integration, plan, progress, home, today)
			.then(ask)
			.then((next) => {
				if (current) setLive(next);
			})
			// Without a network the rest of the page goes on.
			.catch(() => {});
		return () => {
			current = false;
		};
	}, [integration, plan, progress, home, today]);
	return live?.liveBy;
}

/** What is asked of the worker for an integration: what its timeline asks. */
export async function jobOf(
	integration: string,
	plan: Plan,
	progress: Progress,
	home: string,
	today: string,
): Promise<LiveJob> {
	const [process, { regions }] = await Promise.all([
		readJson<Process>(`${home}api/processes/${plan.process}.json`),
		readJson<{ readonly regions: { readonly [region: string]: string } }>(
			`${home}api/holidays.json`,
		),
	]);
	const tasks = new Set(plan.tasks.map(({ id }) => id));
	const { region, week, off, ...inputs } = ownInputs(
		integration,
		{ process, tasks, regions },
		progress,
		plan.calendar.region,
		today,
	);
	const [partner, provider] = await Promise.all([
		holidaysFrom(home, region),
		holidaysFrom(home, process.calendar.region),
	]);
	return {
		...inputs,
		key: `${integration} ${++asked}`,
		process,
		answers: answersOf(plan, progress),
		facts: factsOf(progress),
		partner: { ...partner, region, weekdays: week, off: daysOff(off ?? "") },
		provider: { ...provider, ...process.calendar },
	};
}

let asked = 0;
let worker: Worker | undefined;
const waiting = new Map<string, (live: Live) => void>();

/** One worker for all of the page, started with the first question. */
export function ask(job: LiveJob): Promise<Live> {
	if (!worker) {
		worker = new Worker(new URL("./worker.ts", import.meta.url), {
			type: "module",
			name: "live",
		});
		worker.addEventListener("message", ({ data }: MessageEvent<Live>) => {
			waiting.get(data.key)?.(data);
			waiting.delete(data.key);
		});
	}
	worker.postMessage(job);
	return new Promise((resolve) => waiting.set(job.key, resolve));
}
