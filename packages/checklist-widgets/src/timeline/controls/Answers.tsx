import {
	answersOf,
	type Plan,
	type Progress,
	valueIn,
} from "@slipway/core/checklist";
import { type ComponentType, useState } from "react";
import { lazyPart } from "../../shared/island/lazy-part.tsx";
import type { Answer, AnswerFieldsProps } from "./AnswerFields.tsx";

// The page is served with the fields. Alive, they arrive when they are opened.
const FetchedFields = lazyPart(() => import("./AnswerFields.tsx"));

/** The questions of the checklist with the answers given there; what is answered here is answered there. */
export function Answers({
	plan,
	progress,
	home,
	onAnswer,
	editing,
	Fields = FetchedFields,
}: {
	readonly plan: Plan;
	readonly progress: Progress;
	/** The address of the provider's overview. */
	readonly home: string;
	/** Without it the answers can only be read. */
	readonly onAnswer?: (question: string, answer: Answer) => void;
	readonly editing?: AnswerFieldsProps["editing"];
	readonly Fields?: ComponentType<AnswerFieldsProps>;
}) {
	const [open, setOpen] = useState(false);
	const answers = answersOf(plan, progress);
	const asked = Object.entries(plan.questions).flatMap(([id, question]) => {
		const answer = answers[id];
		return answer === undefined ? [] : [{ id, question, answer }];
	});
	const done = plan.tasks.filter(
		({ id }) => valueIn(progress.tasks[id]?.status)?.is === "done",
	).length;
	return (
		<>
			<p className="quiet">
				Answers and ticks are those of the{" "}
				<a href={`${home}checklist/`}>checklist</a>; what is done or waited for
				narrows the estimate.{" "}
				{done > 0 && `Done so far: ${done} of ${plan.tasks.length} tasks.`}
			</p>
			{asked.length > 0 && (
				<details
					className="fold answers-fold"
					onToggle={(event) => setOpen(event.currentTarget.open)}
				>
					<summary>About your integration</summary>
					{(open || Fields !== FetchedFields) && (
						<Fields asked={asked} onAnswer={onAnswer} editing={editing} />
					)}
				</details>
			)}
		</>
	);
}
