import type { Estimate } from "@slipway/core/timeline";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import { dateWords, percentWords } from "../../shared/estimate/words.ts";
import { DateField } from "../../shared/fields/DateField.tsx";
import { Field } from "../../shared/fields/Field.tsx";
import { dateAt, shareBy } from "../result/quantiles.ts";

/** The date that is wanted, and how sure it shall be. Both answers are read from the runs at hand. */
export function Target({
	inputs,
	estimate,
	onChange,
}: {
	readonly inputs: Inputs;
	readonly estimate: Estimate;
	readonly onChange?: (change: Partial<Inputs>) => void;
}) {
	const disabled = !onChange;
	const change = onChange ?? (() => {});
	const sure = dateAt(estimate, inputs.confidence);
	return (
		<div className="target">
			<Field
				label={`Confidence: ${percentWords(inputs.confidence)}`}
				hint={`${percentWords(inputs.confidence)}: live by ${dateWords(sure)}.`}
			>
				{(control) => (
					<input
						{...control}
						type="range"
						min="50"
						max="99"
						step="1"
						value={Math.round(inputs.confidence * 100)}
						aria-valuetext={percentWords(inputs.confidence)}
						disabled={disabled}
						onChange={(event) =>
							change({ confidence: Number(event.currentTarget.value) / 100 })
						}
					/>
				)}
			</Field>
			<DateField
				label="Target date (optional)"
				value={inputs.by}
				optional
				disabled={disabled}
				hint={
					inputs.by
						? `Chance to be live by ${dateWords(inputs.by)}: ${percentWords(shareBy(estimate, inputs.by))}.`
						: "Shows how likely it is, and the latest start for each task."
				}
				onChange={(by) => change({ by })}
			/>
		</div>
	);
}
