import type { Operation } from "../contract/operation.ts";
import type { Draft } from "../drafts/draft.ts";

/** A request of a workflow, with the status that it got when the workflow was played. */
export interface RequestStep {
	readonly operation: Operation;
	readonly draft: Draft;
	readonly title: string;
	readonly status: number;
}

/** Something that the sandbox is told before the next request: its clock, its faults, its switches. */
export interface ControlStep {
	/** The id of the control operation. */
	readonly control: "advance-clock" | "put-faults" | "put-settings";
	readonly method: "POST" | "PUT";
	/** Below the mock's control address. */
	readonly path: string;
	readonly title: string;
	readonly body: unknown;
}

export type WorkflowStep = RequestStep | ControlStep;

/** Requests in order that lead from a fresh sandbox to an end: a story, a certification case, or an operation with what it needs. */
export interface Workflow {
	readonly id: string;
	readonly kind: "story" | "case" | "operation";
	readonly title: string;
	/** What it shows, as sentences. */
	readonly says: string;
	readonly steps: readonly WorkflowStep[];
}

/** Whether a step is a request to the mock. */
export const isRequest = (step: WorkflowStep): step is RequestStep =>
	"operation" in step;

/** The steps of a workflow, each with an id that no other step of any workflow of the mock has. */
export function named({
	id: workflow,
	steps,
}: Workflow): readonly { readonly id: string; readonly step: WorkflowStep }[] {
	const counts = new Map<string, number>();
	return steps.map((step) => {
		const name = isRequest(step) ? step.operation.id : step.control;
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		const id = `${workflow}_${name}`;
		return { id: count === 1 ? id : `${id}_${count}`, step };
	});
}
