import { answersOf, type Plan } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import { type Estimate, factsOf } from "@slipway/core/timeline";
import type { Known } from "../shared/estimate/link.ts";
import { json } from "../shared/island/read-json.ts";
import { renderIsland } from "../shared/island/render-island.tsx";
import { straightenAddress } from "../shared/link/repair-address.ts";
import { dayOf } from "../shared/progress/browser.ts";
import { type Opening, openingOf } from "./inputs/opening.ts";
import { createDesk, type Desk } from "./run/estimator.ts";
import { pageWorker } from "./run/page-worker.ts";
import type { Materials } from "./Timeline.tsx";
import { Whole } from "./TimelineIsland.tsx";
import type { TimelinePlan } from "./timeline-plan.ts";

/**
 * Fetches what a timeline needs, waits for the first estimate, and only then puts the living page in the place of the
 * served one, so that nothing flickers. Rejects when something cannot be had: the served page stays.
 */
export async function mount(root: HTMLElement): Promise<void> {
	const { timeline: id = "", root: site = "/" } = root.dataset;
	const [process, plan, checklist, { regions }] = await Promise.all([
		json<Process>(`${site}api/processes/${id}.json`),
		json<TimelinePlan>(`${site}api/timelines/${id}.json`),
		json<Plan>(`${site}api/checklists/${id}.json`),
		json<Pick<Materials, "regions">>(`${site}api/holidays.json`),
	]);
	const desk = createDesk(process, site, pageWorker());
	const materials: Materials = {
		process,
		plan,
		checklist,
		regions,
		home: `${site}${id}/`,
		desk,
	};
	const known: Known = {
		process,
		tasks: new Set(Object.keys(plan.tasks)),
		regions,
	};
	await straightenAddress();
	const opening = openingOf(
		checklist,
		known,
		location.hash,
		Object(history.state).timeline === "own",
		dayOf(Date.now()),
	);
	const first = await firstEstimate(desk, checklist, opening);
	const focused = document.activeElement;
	const place = root.contains(focused) ? placeOf(focused) : undefined;
	renderIsland(
		root,
		<Whole materials={materials} known={known} given={opening} first={first} />,
	);
	root.dataset.alive = "";
	if (place)
		root.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
}

function firstEstimate(
	desk: Desk,
	checklist: Plan,
	{ inputs, source }: Opening,
): Promise<Estimate> {
	const progress = source.get();
	return new Promise((resolve, reject) => {
		const stop = desk.listen((outcome) => {
			stop();
			if ("estimate" in outcome) resolve(outcome.estimate);
			else reject(new Error(outcome.problem));
		});
		desk.want({
			inputs,
			answers: answersOf(checklist, progress),
			facts: factsOf(progress, inputs.start),
		});
	});
}

/** How to find the focused element again among the new ones. */
function placeOf(element: Element | null): string | undefined {
	const href = element?.getAttribute("href");
	return href ? `[href="${CSS.escape(href)}"]` : undefined;
}
