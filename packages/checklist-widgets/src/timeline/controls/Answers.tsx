import {
	answersOf,
	type Plan,
	type Progress,
	valueIn,
} from "@slipway/core/checklist";
import { useId } from "react";
import { Field } from "../../shared/fields/Field.tsx";

type Question = Plan["questions"][string];
type Answer = string | readonly string[];

/** The questions of the checklist with the answers given there; what is answered here is answered there. */
export function Answers({
	plan,
	progress,
	home,
	onAnswer,
}: {
	readonly plan: Plan;
	readonly progress: Progress;
	/** The address of the provider's overview. */
	readonly home: string;
	/** Without it the answers can only be read. */
	readonly onAnswer?: (question: string, answer: Answer) => void;
}) {
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
				<details className="fold answers-fold">
					<summary>About your integration</summary>
					<div className="situation">
						{asked.map(({ id, question, answer }) => (
							<Ask
								key={id}
								question={question}
								answer={answer}
								onAnswer={onAnswer && ((next) => onAnswer(id, next))}
							/>
						))}
					</div>
				</details>
			)}
		</>
	);
}

function Ask({
	question,
	answer,
	onAnswer,
}: {
	readonly question: Question;
	readonly answer: Answer;
	readonly onAnswer: ((answer: Answer) => void) | undefined;
}) {
	const why = useId();
	const options = Object.entries(question.options);
	if (question.choose === "one")
		return (
			<Field label={question.ask} hint={question.why}>
				{(control) => (
					<select
						{...control}
						value={String(answer)}
						disabled={!onAnswer}
						onChange={(event) => onAnswer?.(event.currentTarget.value)}
					>
						{options.map(([option, { label }]) => (
							<option key={option} value={option}>
								{label}
							</option>
						))}
					</select>
				)}
			</Field>
		);
	return (
		<fieldset className="question" aria-describedby={why}>
			<legend>{question.ask}</legend>
			<p className="quiet" id={why}>
				{question.why}
			</p>
			{options.map(([option, { label }]) => (
				<label key={option} className="option">
					<input
						type="checkbox"
						checked={answer.includes(option)}
						disabled={!onAnswer}
						onChange={(event) => {
							const wanted = new Set(answer);
							if (event.currentTarget.checked) wanted.add(option);
							else wanted.delete(option);
							onAnswer?.(
								options
									.map(([name]) => name)
									.filter((name) => wanted.has(name)),
							);
						}}
					/>
					<span>{label}</span>
				</label>
			))}
		</fieldset>
	);
}
