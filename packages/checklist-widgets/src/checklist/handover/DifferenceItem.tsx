import {
	type Decision,
	type Difference,
	fieldKey,
	type PlainDate,
	type Plan,
	subjectWords,
	valueWords,
} from "@slipway/core/checklist";
import { kinds } from "./difference-kinds.ts";

/** One difference: what it is about, and what can be taken or kept. */
export function DifferenceItem({
	difference: { field, mine, theirs, kind },
	decision,
	plan,
	today,
	onDecide,
}: {
	readonly difference: Difference;
	readonly decision: Decision;
	readonly plan: Plan;
	readonly today: PlainDate;
	readonly onDecide: (decision: Decision) => void;
}) {
	const words = (values: readonly unknown[]) =>
		values
			.map((value) => `“${valueWords(field, value, plan, today)}”`)
			.join(" or ") || "nothing";
	const choices: readonly (readonly [Decision, string])[] =
		kind === "conflict"
			? [
					["merge", "Keep both until somebody chooses"],
					["theirs", `Take ${words(theirs)}`],
					["mine", `Keep ${words(mine)}`],
				]
			: [
					["merge", `Take ${words(theirs)}`],
					["mine", mine.length === 0 ? "Leave it out" : `Keep ${words(mine)}`],
				];
	return (
		<li data-kind={kind}>
			<fieldset>
				<legend>
					{subjectWords(field, plan)} <span className="tag">{kinds[kind]}</span>
				</legend>
				{choices.map(([value, label]) => (
					<label key={value} className="option">
						<input
							type="radio"
							name={`decide ${fieldKey(field)}`}
							checked={decision === value}
							onChange={() => onDecide(value)}
						/>
						<span>{label}</span>
					</label>
				))}
			</fieldset>
		</li>
	);
}
