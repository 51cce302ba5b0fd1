import { DateField } from "../../shared/fields/DateField.tsx";
import { DaysField } from "../../shared/fields/DaysField.tsx";
import { Field } from "../../shared/fields/Field.tsx";
import {
	deadlineOf,
	type PortfolioInputs,
	type Standings,
	startOf,
} from "../inputs/inputs.ts";
import type { Names } from "../inputs/link.ts";

const weights = [1, 2, 3, 5, 10];

/** When each integration starts, by when it has to be live, how much a day of it counts, and when the team is away. */
export function Priorities({
	inputs,
	standings,
	names,
	regions,
	timelineOf,
	onChange,
}: {
	readonly inputs: PortfolioInputs;
	readonly standings: Standings;
	readonly names: Names;
	readonly regions: { readonly [region: string]: string };
	/** The address of an integration's timeline. */
	readonly timelineOf: (integration: string) => string;
	readonly onChange: (change: Partial<PortfolioInputs>) => void;
}) {
	return (
		<details className="fold">
			<summary>Start dates, deadlines, weights and days off</summary>
			<p className="quiet">
				Orders that keep the deadlines most often go first. Among those, each
				day counts as many times as its weight. Start date, deadline, public
				holidays, working week and figures come from the timeline of each
				integration.
			</p>
			{inputs.integrations.map((id) => {
				const weight = inputs.weights[id] ?? 1;
				const { region = "", week } = standings[id] ?? {};
				return (
					<fieldset className="situation portfolio-one" key={id}>
						<legend>{names[id]}</legend>
						<DateField
							label="Start"
							value={startOf(id, inputs, standings)}
							onChange={(date) =>
								date && onChange({ starts: { ...inputs.starts, [id]: date } })
							}
						/>
						<DateField
							label="Deadline (optional)"
							value={deadlineOf(id, inputs, standings)}
							optional
							onChange={(date) =>
								onChange({ by: { ...inputs.by, [id]: date ?? "" } })
							}
						/>
						<Field label="Weight of a day">
							{(control) => (
								<select
									{...control}
									value={weight}
									onChange={(event) =>
										onChange({
											weights: {
												...inputs.weights,
												[id]: Number(event.currentTarget.value),
											},
										})
									}
								>
									{[...new Set([...weights, weight])].map((each) => (
										<option key={each} value={each}>
											{each === 1 ? "1, like any other" : each}
										</option>
									))}
								</select>
							)}
						</Field>
						<p className="quiet">
							{regions[region] && `Public holidays: ${regions[region]}. `}
							{week && `Working days a week: ${week.length}. `}
							<a href={timelineOf(id)}>
								Timeline<span className="sr-only"> of {names[id]}</span>
							</a>
						</p>
					</fieldset>
				);
			})}
			<DaysField
				label="Days off of the whole team (optional)"
				hint="For example 2027-02-01..2027-02-05, 2027-03-08"
				value={inputs.off}
				onChange={(off) => onChange({ off })}
			/>
		</details>
	);
}
