import { tasksOf } from "@slipway/core/process";
import type { OwnDuration } from "@slipway/core/timeline";
import { unitWords } from "@slipway/core/words";
import { LengthFields } from "./LengthFields.tsx";
import { NumberField } from "./NumberField.tsx";
import type { PartProps } from "./part.ts";

/** How often a round of a review passes, and how long rework takes after one that fails. */
export function Reviews({
	process,
	read,
	assume,
	applicable,
}: PartProps & { readonly applicable: ReadonlySet<string> }) {
	const reviews = tasksOf(process).filter(
		({ id, task }) => task.review && applicable.has(id),
	);
	return reviews.map(({ id, task: { title, review } }) => {
		if (!review) return null;
		const own = read.reviews[id];
		const ours = figuresOf(review.fix);
		return (
			<fieldset key={id}>
				<legend>{title}</legend>
				<NumberField
					label="Rounds that pass, of 100"
					hint={`We assume ${Math.round(review.passes.chance * 100)}.`}
					value={Math.round((own?.chance ?? review.passes.chance) * 1000) / 10}
					least={1}
					most={100}
					onChange={(of) =>
						assume(
							`pass.${id}`,
							of === Math.round(review.passes.chance * 100)
								? undefined
								: String(Math.round(of * 10) / 1000),
						)
					}
				/>
				<LengthFields
					label={`Rework after a failed round, in ${unitWords(2, review.fix.unit)}`}
					value={own?.fix ?? ours}
					onChange={(fix) => assume(`fix.${id}`, fix.join(","))}
				/>
			</fieldset>
		);
	});
}

function figuresOf(
	fix:
		| OwnDuration
		| {
				readonly exactly: number;
		  },
): OwnDuration {
	return "exactly" in fix
		? { optimistic: fix.exactly, likely: fix.exactly, pessimistic: fix.exactly }
		: fix;
}
