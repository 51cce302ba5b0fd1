import type { Estimate } from "@slipway/core/timeline";
import { fragmentOf } from "../../shared/estimate/link.ts";
import { useCopy } from "../../shared/export/use-copy.ts";
import type { Answer } from "../controls/AnswerFields.tsx";
import type { EditableInputs } from "../inputs/use-inputs.ts";
import type { Requested } from "../run/asked-job.ts";
import type { TimelineContext } from "../timeline-context.ts";
import { BothPlans } from "./BothPlans.tsx";
import { changeWords } from "./change-words.ts";
import { OtherPlan } from "./OtherPlan.tsx";
import { otherPlanOf } from "./other-plan-of.ts";
import { useComparison } from "./use-comparison.ts";
import { useOtherPlan } from "./use-other-plan.ts";

export interface ComparisonProps {
	readonly context: TimelineContext;
	/** The reader's plan, with what the other changes. */
	readonly requested: Requested;
	readonly estimate: Estimate;
	readonly editing: EditableInputs;
	readonly onAnswer: (question: string, answer: Answer) => void;
}

/** Another plan beside the reader's own. */
export default function Comparison({
	context,
	requested,
	estimate,
	editing,
	onAnswer,
}: ComparisonProps) {
	const { process, plan, home } = context;
	const { inputs, answers, facts } = requested;
	const { against = "" } = inputs;
	const other = otherPlanOf(context, requested);
	const { put, swap, undo } = useOtherPlan(requested, other, editing, onAnswer);
	const own = { ...inputs, against: undefined };
	const compared = useComparison(
		process,
		home.slice(0, -`${process.id}/`.length),
		[{ inputs: own, answers, facts }, other],
		`${fragmentOf(own, answers, facts)}${other.fragment}`,
	);
	const { said, copy } = useCopy("the address bar has it");
	return (
		<div className="comparison">
			<div role="status">
				{other.problems.length > 0 && (
					<p className="notice">Not used: {other.problems.join(", ")}.</p>
				)}
				{compared && "problem" in compared && (
					<p className="notice">{compared.problem}</p>
				)}
			</div>
			<p>
				{against
					? `What the other plan changes: ${changeWords(against, process, plan).join("; ")}.`
					: "The other plan changes nothing yet."}
			</p>
			<OtherPlan
				context={context}
				inputs={other.inputs}
				answers={other.answers}
				estimate={estimate}
				change={(part) =>
					put({ ...other, inputs: { ...other.inputs, ...part } })
				}
				onAnswer={(question, answer) =>
					put({ ...other, answers: { ...other.answers, [question]: answer } })
				}
			/>
			<p className="buttons">
				<button type="button" disabled={!against} onClick={swap}>
					Swap the plans
				</button>
				<button
					type="button"
					disabled={!against}
					onClick={() => put(undefined)}
				>
					Remove the other plan
				</button>
				<button type="button" disabled={!undo} onClick={undo}>
					Undo
				</button>
				<button
					type="button"
					onClick={() =>
						copy(
							location.href.split("#")[0] + fragmentOf(inputs, answers, facts),
						)
					}
				>
					Copy a link to both plans
				</button>
				<span role="status" className="quiet">
					{said}
				</span>
			</p>
			{/* Last: when it arrives, what somebody is filling in stays where it is. */}
			{compared && "comparison" in compared && (
				<BothPlans estimate={estimate} comparison={compared.comparison} />
			)}
		</div>
	);
}
