import { missingIn } from "../examples/fill.ts";
import { isRequest, named, type Workflow } from "./workflow.ts";

/** Where a value comes from that a step fills in: the answer to an earlier step, or the start. */
export type Origin =
	| { readonly step: string; readonly pointer: string }
	| { readonly step: undefined };

/** A step with its id, what it fills in, and what later steps read of its answer. */
export interface LinkedStep {
	readonly id: string;
	readonly step: Workflow["steps"][number];
	readonly origins: ReadonlyMap<string, Origin>;
	/** Names with the pointer into the answer, of those that are used later. */
	readonly outputs: ReadonlyMap<string, string>;
}

/** The steps of a workflow, each name that they fill in traced to the last answer that brought it. */
export function linked(workflow: Workflow): readonly LinkedStep[] {
	const latest = new Map<string, { step: string; pointer: string }>();
	const outputs = new Map<string, Map<string, string>>();
	const steps = named(workflow).map(({ id, step }) => {
		const origins = new Map<string, Origin>();
		outputs.set(id, new Map());
		if (!isRequest(step)) return { id, step, origins };
		for (const name of missingIn([
			step.draft.target,
			step.draft.headers,
			step.draft.body,
		])) {
			const from = latest.get(name);
			origins.set(name, from ?? { step: undefined });
			if (from) outputs.get(from.step)?.set(name, from.pointer);
		}
		if (step.status < 300)
			for (const [name, pointer] of Object.entries(
				step.operation.carries ?? {},
			))
				latest.set(name, { step: id, pointer });
		return { id, step, origins };
	});
	return steps.map((each) => ({
		...each,
		outputs: outputs.get(each.id) ?? new Map(),
	}));
}
