import type { QuestionView } from "@slipway/core/checklist";
import { memo } from "react";
import { useSay, useTools } from "../tools.ts";

/** The questions whose answers decide which tasks apply. */
export const Questions = memo(function Questions({
	questions,
}: {
	readonly questions: readonly QuestionView[];
}) {
	return (
		<div className="questions">
			{questions.map((view) => (
				<Question key={view.id} view={view} />
			))}
		</div>
	);
});

function Question({ view }: { readonly view: QuestionView }) {
	const { store } = useTools();
	const say = useSay();
	const { id, question, chosen, answered, conflict } = view;
	const several = question.choose === "several";
	const answerWith = (option: string, checked: boolean) => {
		if (!several) return say({ question: id, answer: option });
		const wanted = new Set(chosen);
		if (checked) wanted.add(option);
		else wanted.delete(option);
		say({
			question: id,
			answer: Object.keys(question.options).filter((name) => wanted.has(name)),
		});
	};
	return (
		<fieldset className="question" data-answered={answered ? "" : undefined}>
			<legend>{question.ask}</legend>
			<p className="quiet" id={`why-${id}`}>
				{question.why}
				{!answered && " Not answered yet; the choice shown is assumed."}
			</p>
			{conflict.length > 1 && (
				<p className="problem" role="status">
					Two people answered differently. Choose one answer.
				</p>
			)}
			{Object.entries(question.options).map(([option, { label }]) => (
				<label key={option} className="option">
					<input
						type={several ? "checkbox" : "radio"}
						id={`answer-${id}-${option}`}
						name={`answer-${id}`}
						value={option}
						data-question={id}
						checked={chosen.includes(option)}
						disabled={!store}
						aria-describedby={`why-${id}`}
						onChange={(event) =>
							answerWith(option, event.currentTarget.checked)
						}
						// A first click on the assumed answer confirms it; no change event comes for that.
						onClick={() => {
							if (!several && !answered && chosen.includes(option))
								say({ question: id, answer: option });
						}}
					/>
					<span>{label}</span>
				</label>
			))}
			{several && !answered && store && (
				<button
					type="button"
					onClick={() => say({ question: id, answer: chosen })}
				>
					Confirm
				</button>
			)}
		</fieldset>
	);
}
