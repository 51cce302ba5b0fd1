import {
	type ChecklistView,
	checklistView,
	emptyProgress,
	type Plan,
} from "@slipway/core/checklist";
import { ToolsContext } from "../tools.ts";
import { KeepSection } from "./KeepSection.tsx";
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
			<KeepSection history={nothing} handover={nothing} />
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

/** Folds have nothing in them before the script has arrived. */
const nothing = () => null;

const views = new WeakMap<Plan, ChecklistView>();
