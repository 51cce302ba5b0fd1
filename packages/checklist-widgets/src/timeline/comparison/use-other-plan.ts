import { detailOfAssumption } from "@slipway/core/timeline";
import { useState } from "react";
import { fragmentOf } from "../../shared/estimate/link.ts";
import type { Answer } from "../controls/AnswerFields.tsx";
import type { EditableInputs } from "../inputs/use-inputs.ts";
import type { Requested } from "../run/asked-job.ts";
import { againstOf } from "./other-fragment.ts";

/** What can be done with the other plan. */
export interface OtherPlanActions {
	/** Puts another in its place, or none. */
	readonly put: (other: Requested | undefined) => void;
	/** Makes it the reader's own, and the reader's own the other. */
	readonly swap: () => void;
	/** Takes the last step back; undefined when there is none. */
	readonly undo: (() => void) | undefined;
}

type Step = { readonly against: string | undefined } | "swap";

export function useOtherPlan(
	own: Requested,
	other: Requested,
	{ change, tell }: EditableInputs,
	onAnswer: (question: string, answer: Answer) => void,
): OtherPlanActions {
	const [steps, setSteps] = useState<readonly Step[]>([]);
	const { against, ...inputs } = own.inputs;
	const linkOf = (plan: Requested) =>
		fragmentOf({ ...plan.inputs, against: undefined }, plan.answers, own.facts);
	const exchange = () => {
		change({
			// What only one of them has must not stay behind.
			off: undefined,
			people: undefined,
			believe: undefined,
			assume: undefined,
			...other.inputs,
			by: inputs.by,
			against: againstOf(linkOf(other), linkOf(own)),
		});
		for (const [question, answer] of Object.entries(other.answers))
			if (String(own.answers[question]) !== String(answer))
				onAnswer(question, answer);
		const [before, after] = [own, other].map(
			(plan) => new URLSearchParams(plan.inputs.assume),
		);
		for (const name of new Set([
			...(before?.keys() ?? []),
			...(after?.keys() ?? []),
		]))
			if (before?.get(name) !== after?.get(name))
				tell(detailOfAssumption(name), after?.get(name) ?? "");
	};
	const note = (step: Step) => setSteps([...steps, step].slice(-50));
	const last = steps.at(-1);
	return {
		put: (next) => {
			note({ against });
			change({ against: next && againstOf(linkOf(own), linkOf(next)) });
		},
		swap: () => {
			note("swap");
			exchange();
		},
		undo:
			last &&
			(() => {
				setSteps(steps.slice(0, -1));
				if (last === "swap") exchange();
				else change({ against: last.against });
			}),
	};
}
