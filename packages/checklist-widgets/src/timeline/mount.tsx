import { answersOf, type Plan } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import { type Estimate, factsOf } from "@slipway/core/timeline";
import type { Known } from "../shared/estimate/link.ts";
import { readJson } from "../shared/estimate/read-json.ts";
import { renderIsland } from "../shared/island/render-island.tsx";
import { repairAddress } from "../shared/link/repair-address.ts";
import { dayOf } from "../shared/progress/day-of.ts";
import { type Opening, openingOf } from "./inputs/opening.ts";
import { withConflicts } from "./result/conflict-part.ts";
import { createEstimator } from "./run/estimator.ts";
import { pageWorker } from "./run/page-worker.ts";
import { TimelineIsland } from "./TimelineIsland.tsx";
import type { TimelineContext } from "./timeline-context.ts";
import type { TimelinePlan } from "./timeline-plan.ts";

/**
 * Fetches what a timeline needs, waits for the first estimate, and only then puts the living page in the place of the
 * served one, so that nothing flickers. Rejects when something cannot be had: the served page stays.
 *
 * @param released waits until a press that is under way has ended.
 */
export async function mount(
	root: HTMLElement,
	released: () => Promise<void> | undefined,
): Promise<void> {
	const { timeline: id = "", root: site = "/" } = root.dataset;
	const [process, plan, checklist, { regions, weeks }] = await Promise.all([
		readJson<Process>(`${site}api/processes/${id}.json`),
		readJson<TimelinePlan>(`${site}api/timelines/${id}.json`),
		readJson<Plan>(`${site}api/checklists/${id}.json`),
		readJson<Pick<TimelineContext, "regions" | "weeks">>(
			`${site}api/holidays.json`,
		),
	]);
	const estimator = createEstimator(process, site, pageWorker());
	const context: TimelineContext = {
		process,
		plan,
		checklist,
		regions,
		weeks,
		home: `${site}${id}/`,
		estimator,
	};
	const known: Known = {
		process,
		tasks: new Set(Object.keys(plan.tasks)),
		regions,
	};
	await repairAddress();
	const opening = await openingOf(
		checklist,
		known,
		location.hash,
		Object(history.state).timeline === "own",
		dayOf(Date.now()),
	);
	const first = await firstEstimate(context, opening);
	await released();
	const focused = document.activeElement;
	const place = root.contains(focused) ? placeOf(focused) : undefined;
	renderIsland(
		root,
		<TimelineIsland
			context={context}
			known={known}
			given={opening}
			first={first}
		/>,
	);
	root.dataset.alive = "";
	if (place)
		root.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
}

function firstEstimate(
	{ estimator, checklist, plan }: TimelineContext,
	{ inputs, source }: Opening,
): Promise<Estimate> {
	const progress = source.get();
	return new Promise((resolve, reject) => {
		const stop = estimator.listen((outcome) => {
			stop();
			if ("estimate" in outcome) resolve(withConflicts(outcome.estimate));
			else reject(new Error(outcome.problem));
		});
		estimator.request({
			inputs,
			answers: answersOf(checklist, progress),
			facts: factsOf(progress, plan.tasks),
		});
	});
}

/** How to find the focused element again among the new ones. */
function placeOf(element: Element | null): string | undefined {
	const href = element?.getAttribute("href");
	return href ? `[href="${CSS.escape(href)}"]` : undefined;
}
