import { mostMembers } from "@slipway/core/timeline";
import { Field } from "../../shared/fields/Field.tsx";
import { TeamSizes } from "../../shared/fields/TeamSizes.tsx";
import type { PortfolioInputs } from "../inputs/inputs.ts";
import type { Names } from "../inputs/link.ts";

/** Which integrations, and with how many people. */
export function Choices({
	inputs: { integrations, people },
	names,
	onChange,
}: {
	readonly inputs: PortfolioInputs;
	/** What there is to choose from, in the order of the list. */
	readonly names: Names;
	readonly onChange: (change: Partial<PortfolioInputs>) => void;
}) {
	const all = Object.keys(names);
	const full = integrations.length >= mostMembers;
	return (
		<div className="situation">
			<fieldset className="week">
				<legend>Integrations</legend>
				{all.map((id) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={integrations.includes(id)}
							// Without any there is nothing to compare, and with too many the orders cannot all be tried.
							disabled={
								integrations.includes(id) ? integrations.length === 1 : full
							}
							onChange={(event) => {
								const wanted = new Set(integrations);
								if (event.currentTarget.checked) wanted.add(id);
								else wanted.delete(id);
								onChange({
									integrations: all.filter((each) => wanted.has(each)),
								});
							}}
						/>
						<span>{names[id]}</span>
					</label>
				))}
				{full && all.length > mostMembers && (
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
		</div>
	);
}
