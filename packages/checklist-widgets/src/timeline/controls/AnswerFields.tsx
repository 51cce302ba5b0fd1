import type { Plan } from "@slipway/core/checklist";
import { detailOfAssumption } from "@slipway/core/timeline";
import { useId } from "react";
import { Field } from "../../shared/fields/Field.tsx";
import { NumberField } from "../assumptions/NumberField.tsx";
import { withAssumption } from "../assumptions/with-assumption.ts";
import type { EditableInputs } from "../inputs/use-inputs.ts";

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
	/** Where answers can be left open, what else is assumed. */
	readonly editing?:
		| Pick<EditableInputs, "inputs" | "change" | "tell">
		| undefined;
}

/** The value of the choice that leaves a question open; no option has a name like this. */
const notKnown = "?";

/** The questions with their answers. */
export default function AnswerFields({
	asked,
	onAnswer,
	editing,
}: AnswerFieldsProps) {
	const text = editing?.inputs.assume ?? "";
	const open = new URLSearchParams(text);
	const leaveOpen =
		editing &&
		((id: string) => (weights: string | undefined) => {
			const name = `open.${id}`;
			editing.change({ assume: withAssumption(text, name, weights) });
			editing.tell(detailOfAssumption(name), weights ?? "");
		});
	return (
		<div className="situation">
			{asked.map(({ id, question, answer }) => (
				<Ask
					key={id}
					question={question}
					answer={answer}
					onAnswer={onAnswer && ((next) => onAnswer(id, next))}
					weights={open.get(`open.${id}`) ?? undefined}
					leaveOpen={leaveOpen?.(id)}
				/>
			))}
		</div>
	);
}

function Ask({
	question,
	answer,
	onAnswer,
	weights,
	leaveOpen,
}: {
	readonly question: Question;
	readonly answer: Answer;
	readonly onAnswer: ((answer: Answer) => void) | undefined;
	/** How much each option weighs, where the answer is not known yet. */
	readonly weights: string | undefined;
	/** Leaves the answer open with such weights, or no longer. */
	readonly leaveOpen: ((weights: string | undefined) => void) | undefined;
}) {
	const why = useId();
	const options = Object.entries(question.options);
	if (question.choose === "one")
		return (
			<div>
				<Field label={question.ask} hint={question.why}>
					{(control) => (
						<select
							{...control}
							value={weights === undefined ? String(answer) : notKnown}
							disabled={!onAnswer}
							onChange={(event) => {
								const { value } = event.currentTarget;
								if (value === notKnown) return leaveOpen?.("even");
								if (weights !== undefined) leaveOpen?.(undefined);
								onAnswer?.(value);
							}}
						>
							{options.map(([option, { label }]) => (
								<option key={option} value={option}>
									{label}
								</option>
							))}
							{leaveOpen && <option value={notKnown}>Not known yet</option>}
						</select>
					)}
				</Field>
				{weights !== undefined && leaveOpen && (
					<Weights
						options={options.map(([, { label }]) => label)}
						weights={weights}
						onChange={leaveOpen}
					/>
				)}
			</div>
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

/** How likely each option is, in proportion to the others. */
function Weights({
	options,
	weights,
	onChange,
}: {
	readonly options: readonly string[];
	readonly weights: string;
	readonly onChange: (weights: string) => void;
}) {
	const figures =
		weights === "even" ? options.map(() => 1) : weights.split(",").map(Number);
	return (
		<fieldset className="question">
			<legend>How likely is each answer, beside the others?</legend>
			{options.map((label, index) => (
				<NumberField
					key={label}
					label={label}
					value={figures[index] ?? 0}
					least={0}
					most={1000}
					onChange={(weight) => {
						const next = figures.with(index, weight);
						if (next.some((each) => each > 0)) onChange(next.join(","));
					}}
				/>
			))}
		</fieldset>
	);
}
