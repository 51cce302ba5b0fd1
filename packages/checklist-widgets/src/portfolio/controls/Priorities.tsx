import { DateField } from "../../shared/fields/DateField.tsx";
import { Field } from "../../shared/fields/Field.tsx";
import {
	deadlineOf,
	type PortfolioInputs,
	type Standings,
} from "../inputs/inputs.ts";

const weights = [1, 2, 3, 5, 10];

/** By when each integration has to be live, and how much a day of it counts. */
export function Priorities({
	inputs,
	standings,
	names,
	onChange,
}: {
	readonly inputs: PortfolioInputs;
	readonly standings: Standings;
	readonly names: { readonly [process: string]: string };
	readonly onChange: (change: Partial<PortfolioInputs>) => void;
}) {
	return (
		<details className="fold">
			<summary>Deadlines and weights</summary>
			<p className="quiet">
				Orders that keep the deadlines most often go first. Among those, each
				day counts as many times as its weight. A target date on a checklist is
				its deadline here.
			</p>
			{inputs.providers.map((id) => {
				const weight = inputs.weights[id] ?? 1;
				return (
					<div className="situation" key={id}>
						<DateField
							label={`${names[id]}: deadline (optional)`}
							value={deadlineOf(id, inputs, standings)}
							optional
							onChange={(date) =>
								onChange({ by: { ...inputs.by, [id]: date ?? "" } })
							}
						/>
						<Field label={`${names[id]}: weight of a day`}>
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
											{each === 1 ? "1, as any other" : each}
										</option>
									))}
								</select>
							)}
						</Field>
					</div>
				);
			})}
		</details>
	);
}
