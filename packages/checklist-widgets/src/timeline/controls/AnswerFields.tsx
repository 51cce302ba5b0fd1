import type { Plan } from "@slipway/core/checklist";
import { useId } from "react";
import { Field } from "../../shared/fields/Field.tsx";

type Question = Plan["questions"][string];
export type Answer = string | readonly string[];

export interface AnswerFieldsProps {
	readonly asked: readonly {
		readonly id: string;
		readonly question: Question;
		readonly answer: Answer;
	}[];
	/** Without it the answers can only be read. */
	readonly onAnswer: ((question: string, answer: Answer) => void) | undefined;
}

/** The questions with their answers. */
export default function AnswerFields({ asked, onAnswer }: AnswerFieldsProps) {
	return (
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
