import {
	type Glance,
	glanceOf,
	type Plan,
	stagesOf,
	tasksInView,
	thereAt,
} from "@slipway/core/checklist";
import { paintRail, paintTasks } from "../starter/paint-progress.ts";
import { processOf } from "../starter/storage-keys.ts";
import { dayOf } from "./day-of.ts";
import { readStored } from "./stored.ts";

/** Works out from the stored progress what a page that is only read shows, where nothing has been written down for it. */
export async function derive(
	root: HTMLElement,
	integration: string,
	text: string,
	within?: ParentNode,
): Promise<Glance | undefined> {
	const stored = readStored(text, processOf(integration));
	if (stored.is !== "progress") return undefined;
	const response = await fetch(root.dataset.plan ?? "");
	const plan: Plan = await response.json();
	const now = Date.now();
	const views = tasksInView(
		plan,
		stored.progress,
		dayOf(now),
		thereAt(now, plan.calendar),
	);
	paintTasks(root, views);
	paintRail(processOf(integration), stagesOf(plan, views), views, within);
	return glanceOf(views);
}
