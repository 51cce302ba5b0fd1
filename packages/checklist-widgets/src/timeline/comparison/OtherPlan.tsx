import type { Plan } from "@slipway/core/checklist";
import type { Answers } from "@slipway/core/process";
import type { Estimate } from "@slipway/core/timeline";
import { useState } from "react";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import { Field } from "../../shared/fields/Field.tsx";
import { Fold } from "../../shared/sections/Fold.tsx";
import Panel from "../assumptions/Panel.tsx";
import AnswerFields, { type Answer } from "../controls/AnswerFields.tsx";
import OwnFields from "../controls/OwnFields.tsx";
import { Situation } from "../controls/Situation.tsx";
import type { TimelineContext } from "../timeline-context.ts";

/** What the reader changes in the other plan. */
export function OtherPlan({
	context: { process, plan, checklist, regions, weeks },
	inputs,
	answers,
	estimate,
	change,
	onAnswer,
}: {
	readonly context: TimelineContext;
	readonly inputs: Inputs;
	readonly answers: Answers;
	readonly estimate: Estimate;
	readonly change: (change: Partial<Inputs>) => void;
	readonly onAnswer: (question: string, answer: Answer) => void;
}) {
	const { risks: _, ...own } = estimate;
	return (
		<fieldset className="other-plan">
			<legend>The other plan</legend>
			<p className="quiet">
				A copy of your plan. Change something; everything else follows yours.
			</p>
			<Situation
				inputs={inputs}
				regions={regions}
				weeks={weeks}
				onChange={change}
			/>
			{Object.keys(checklist.questions).length > 0 && (
				<Fold summary="Other answers">
					{() => (
						<AnswerFields
							asked={askedOf(checklist, answers)}
							onAnswer={onAnswer}
						/>
					)}
				</Fold>
			)}
			<Fold summary="Another length of a task">
				{() => (
					<OtherLength
						plan={plan}
						estimate={estimate}
						durations={inputs.durations}
						onChange={(durations) => change({ durations })}
					/>
				)}
			</Fold>
			<Fold summary="Other assumptions">
				{() => (
					<Panel
						process={process}
						plan={plan}
						estimate={own}
						inputs={inputs}
						change={change}
						tell={() => {}}
					/>
				)}
			</Fold>
		</fieldset>
	);
}

const askedOf = ({ questions }: Plan, answers: Answers) =>
	Object.entries(questions).flatMap(([id, question]) => {
		const answer = answers[id];
		return answer === undefined ? [] : [{ id, question, answer }];
	});

function OtherLength({
	plan,
	estimate,
	durations,
	onChange,
}: {
	readonly plan: TimelineContext["plan"];
	readonly estimate: Estimate;
	readonly durations: Inputs["durations"];
	readonly onChange: (durations: Inputs["durations"]) => void;
}) {
	const [chosen, setChosen] = useState(
		Object.keys(durations)[0] ?? estimate.tasks[0]?.id ?? "",
	);
	const task = plan.tasks[chosen];
	return (
		<>
			<Field label="Task">
				{(control) => (
					<select
						{...control}
						value={chosen}
						onChange={(event) => setChosen(event.currentTarget.value)}
					>
						{estimate.tasks.map(({ id, title }) => (
							<option key={id} value={id}>
								{plan.tasks[id]?.number} {title}
							</option>
						))}
					</select>
				)}
			</Field>
			{task && (
				<OwnFields
					key={chosen}
					task={task}
					own={durations[chosen]}
					onChange={(figures) => {
						const { [chosen]: _, ...others } = durations;
						onChange(figures ? { ...others, [chosen]: figures } : others);
					}}
				/>
			)}
		</>
	);
}
