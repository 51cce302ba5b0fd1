import { useState } from "react";
import { Field } from "../../shared/fields/Field.tsx";
import type { TimelinePlan } from "../timeline-plan.ts";
import { LengthFields } from "./LengthFields.tsx";
import { NumberField } from "./NumberField.tsx";
import type { Assume } from "./part.ts";

const days = { optimistic: 5, likely: 10, pessimistic: 20 };
const percents = { optimistic: 10, likely: 25, pessimistic: 50 };

/** Adds a risk of the reader's own: a name, a chance, whom it hits and how hard. */
export function OwnRisk({
	plan,
	assume,
	applicable,
}: {
	readonly plan: TimelinePlan;
	readonly assume: Assume;
	readonly applicable: ReadonlySet<string>;
}) {
	const [title, setTitle] = useState("");
	const [chance, setChance] = useState(20);
	const [place, setPlace] = useState("partner");
	const [three, setThree] = useState<readonly number[]>();
	const isSide = Object.hasOwn(plan.actors, place);
	const usual = isSide ? percents : days;
	const [optimistic = 0, likely = 0, pessimistic = 0] = three ?? [
		usual.optimistic,
		usual.likely,
		usual.pessimistic,
	];
	const id = title
		.toLowerCase()
		.normalize("NFKD")
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^-+|-+$/g, "")
		.slice(0, 40);
	const add = () => {
		const figures = [optimistic, likely, pessimistic].map((figure) =>
			isSide ? Math.round(100 + figure) / 100 : figure,
		);
		assume(
			`risk.${id}`,
			[Math.round(chance * 10) / 1000, place, ...figures].join(),
		);
		setTitle("");
	};
	return (
		<details className="fold">
			<summary>Add a risk of your own</summary>
			<div className="situation">
				<Field label="What may happen">
					{(control) => (
						<input
							{...control}
							value={title}
							maxLength={40}
							onChange={(event) => setTitle(event.currentTarget.value)}
						/>
					)}
				</Field>
				<NumberField
					label="Its chance, in %"
					value={chance}
					least={0.1}
					most={99}
					onChange={setChance}
				/>
				<Field label="What it hits">
					{(control) => (
						<select
							{...control}
							value={place}
							onChange={(event) => {
								setPlace(event.currentTarget.value);
								setThree(undefined);
							}}
						>
							{Object.entries(plan.actors).map(([actor, { who }]) => (
								<option key={actor} value={actor}>
									Everything by {who}
								</option>
							))}
							{Object.entries(plan.tasks).map(
								([task, { number, title: name }]) =>
									applicable.has(task) && (
										<option key={task} value={task}>
											{number} {name}
										</option>
									),
							)}
						</select>
					)}
				</Field>
			</div>
			<LengthFields
				label={
					isSide ? "How much longer it takes, in %" : "Delay, in business days"
				}
				value={{ optimistic, likely, pessimistic }}
				onChange={setThree}
			/>
			<p className="buttons">
				<button type="button" disabled={!id} onClick={add}>
					Add this risk
				</button>
			</p>
		</details>
	);
}
