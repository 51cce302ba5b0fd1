import {
	type ChecklistView,
	checklistView,
	emptyProgress,
	type Plan,
} from "@slipway/core/checklist";
import { ToolsContext } from "../tools.ts";
import { Sheet } from "./Sheet.tsx";

/** The checklist as it is served: for the default answers, nothing said yet, nothing to change. Complete without script. */
export function ServedChecklist({
	plan,
	home,
}: {
	readonly plan: Plan;
	readonly home: string;
}) {
	return (
		<ToolsContext
			value={{ plan, home, today: "", store: undefined, opened: new Set() }}
		>
			<Sheet view={servedView(plan)} />
		</ToolsContext>
	);
}

/** The view with which every page is served. Without progress nothing in it depends on the day. */
export function servedView(plan: Plan): ChecklistView {
	const view =
		views.get(plan) ??
		checklistView(plan, emptyProgress(plan.process), "2000-01-01");
	views.set(plan, view);
	return view;
}

const views = new WeakMap<Plan, ChecklistView>();
