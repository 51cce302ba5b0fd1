import type { Plan } from "@slipway/core/checklist";
import { servedView } from "../page/ServedChecklist.tsx";
import { ToolsContext } from "../tools.ts";
import { TaskTick } from "./TaskTick.tsx";

/** A task's box and state as a stage's page is served: nothing said yet, nothing to change. */
export function ServedTick({
	plan,
	task,
	home,
}: {
	readonly plan: Plan;
	readonly task: string;
	readonly home: string;
}) {
	const view = servedView(plan).tasks.find((each) => each.task.id === task);
	return view ? (
		<ToolsContext
			value={{ plan, home, today: "", store: undefined, opened: new Set() }}
		>
			<TaskTick view={view} />
		</ToolsContext>
	) : null;
}
