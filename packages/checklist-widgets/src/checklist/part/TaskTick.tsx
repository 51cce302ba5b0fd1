import type { TaskView } from "@slipway/core/checklist";
import { TaskControls } from "../task/TaskControls.tsx";

/** A task's box and state below its heading on a stage's page. */
export function TaskTick({ view }: { readonly view: TaskView }) {
	return (
		<TaskControls
			view={view}
			label={
				<>
					<span aria-hidden="true">Done</span>
					<span className="sr-only">Done: {view.task.title}</span>
				</>
			}
		/>
	);
}
