import { mostMembers } from "@slipway/core/timeline";
import { DateField } from "../../shared/fields/DateField.tsx";
import { DaysField } from "../../shared/fields/DaysField.tsx";
import { Field } from "../../shared/fields/Field.tsx";
import { Regions } from "../../shared/fields/Regions.tsx";
import { TeamSizes } from "../../shared/fields/TeamSizes.tsx";
import type { PortfolioInputs } from "../inputs/inputs.ts";

/** Which integrations, from when, with how many people, and where. */
export function Choices({
	inputs,
	names,
	regions,
	onChange,
}: {
	readonly inputs: PortfolioInputs;
	/** The providers to choose from, by process, in the order of the site. */
	readonly names: { readonly [process: string]: string };
	readonly regions: { readonly [region: string]: string };
	readonly onChange: (change: Partial<PortfolioInputs>) => void;
}) {
	const { providers, start, people, region } = inputs;
	const full = providers.length >= mostMembers;
	return (
		<div className="situation">
			<fieldset className="week">
				<legend>Integrations</legend>
				{Object.entries(names).map(([id, name]) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={providers.includes(id)}
							// Without any there is nothing to compare, and with too many the orders cannot all be tried.
							disabled={providers.includes(id) ? providers.length === 1 : full}
							onChange={(event) => {
								const wanted = new Set(providers);
								if (event.currentTarget.checked) wanted.add(id);
								else wanted.delete(id);
								onChange({
									providers: Object.keys(names).filter((each) =>
										wanted.has(each),
									),
								});
							}}
						/>
						<span>{name}</span>
					</label>
				))}
				{full && Object.keys(names).length > mostMembers && (
					<p className="quiet">
						Up to {mostMembers} at once. Untick one to choose another.
					</p>
				)}
			</fieldset>
			<Field label="People available">
				{(control) => (
					<select
						{...control}
						value={people}
						onChange={(event) =>
							onChange({ people: Number(event.currentTarget.value) })
						}
					>
						<TeamSizes people={people} />
					</select>
				)}
			</Field>
			<DateField
				label="Start"
				value={start}
				onChange={(date) => date && onChange({ start: date })}
			/>
			<Field label="Your public holidays">
				{(control) => (
					<select
						{...control}
						value={region ?? ""}
						onChange={(event) =>
							onChange({ region: event.currentTarget.value || undefined })
						}
					>
						<option value="">The same as each provider’s</option>
						<Regions regions={regions} />
					</select>
				)}
			</Field>
			<DaysField
				label="Your team’s days off (optional)"
				hint="Leave, or weeks without changes: 2027-02-01..2027-02-05, 2027-03-08"
				value={inputs.off}
				onChange={(off) => onChange({ off })}
			/>
		</div>
	);
}
