import { type Inputs, workingWeek } from "../../shared/estimate/inputs.ts";
import { DateField } from "../../shared/fields/DateField.tsx";
import { DaysField } from "../../shared/fields/DaysField.tsx";
import { Field } from "../../shared/fields/Field.tsx";
import { Regions } from "../../shared/fields/Regions.tsx";
import { TeamSizes } from "../../shared/fields/TeamSizes.tsx";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** When the partner begins and works, and with how many. Without `onChange` it only shows. */
export function Situation({
	inputs,
	regions,
	weeks = {},
	onChange,
}: {
	readonly inputs: Inputs;
	/** The regions to choose from, by code. */
	readonly regions: { readonly [region: string]: string };
	/** The working week where it is not Monday to Friday, by region. */
	readonly weeks?: { readonly [region: string]: readonly number[] };
	readonly onChange?: (change: Partial<Inputs>) => void;
}) {
	const disabled = !onChange;
	const change = onChange ?? (() => {});
	const { people, week } = inputs;
	return (
		<div className="situation">
			<DateField
				label="Start"
				value={inputs.start}
				disabled={disabled}
				onChange={(start) => start && change({ start })}
			/>
			<Field label="Your public holidays">
				{(control) => (
					<select
						{...control}
						value={inputs.region}
						disabled={disabled}
						onChange={(event) => {
							const region = event.currentTarget.value;
							change({ region, week: weeks[region] ?? workingWeek });
						}}
					>
						<Regions regions={regions} />
					</select>
				)}
			</Field>
			<DaysField
				label="Your days off (optional)"
				hint="Leave, or weeks without changes: 2027-02-01..2027-02-05, 2027-03-08, 2027-12-24 half"
				value={inputs.off}
				disabled={disabled}
				onChange={(off) => change({ off })}
			/>
			<Field label="People available">
				{(control) => (
					<select
						{...control}
						value={people ?? ""}
						disabled={disabled}
						onChange={(event) =>
							change({ people: Number(event.currentTarget.value) || undefined })
						}
					>
						<option value="">No limit</option>
						<TeamSizes people={people} />
					</select>
				)}
			</Field>
			<fieldset className="week">
				<legend>Your working days</legend>
				{weekdays.map((name, index) => (
					<label key={name}>
						<input
							type="checkbox"
							checked={week.includes(index + 1)}
							// Somebody has to work at some time.
							disabled={
								disabled || (week.length === 1 && week.includes(index + 1))
							}
							onChange={(event) =>
								change({
									week: event.currentTarget.checked
										? [...week, index + 1].toSorted()
										: week.filter((day) => day !== index + 1),
								})
							}
						/>
						<span>{name}</span>
					</label>
				))}
			</fieldset>
		</div>
	);
}
