import { tasksOf } from "@slipway/core/process";
import { repeatedFor } from "@slipway/core/timeline";
import { requirementWords } from "@slipway/core/words";
import { NumberField } from "./NumberField.tsx";
import type { PartProps } from "./part.ts";

/** For how many suppliers, clinics, … before launch, and which of the tasks that are not mandatory. */
export function HowMany({
	process,
	plan,
	read,
	assume,
	applicable,
}: PartProps & { readonly applicable: ReadonlySet<string> }) {
	const before = tasksOf(process).filter(
		({ id }) => applicable.has(id) || read.leftOut.includes(id),
	);
	const names = new Set(before.flatMap(({ task }) => repeatedFor(task) ?? []));
	const choices = before.filter(({ task }) => task.requirement !== "mandatory");
	if (names.size + choices.length === 0) return null;
	return (
		<fieldset>
			<legend>What comes before your launch</legend>
			{[...names].map((name) => (
				<NumberField
					key={name}
					label={`Done for how many: ${name.replaceAll("-", " ")}`}
					hint="Your people do it for one after the other, others for all at once. From 1 to 100."
					value={read.each[name] ?? 1}
					least={1}
					most={100}
					onChange={(times) =>
						assume(
							`each.${name}`,
							times === 1 ? undefined : String(Math.round(times)),
						)
					}
				/>
			))}
			{choices.map(({ id, task: { title, requirement } }) => (
				<label key={id} className="option">
					<input
						type="checkbox"
						checked={!read.leftOut.includes(id)}
						onChange={(event) =>
							assume(
								`without.${id}`,
								event.currentTarget.checked ? undefined : "on",
							)
						}
					/>
					<span>
						{plan.tasks[id]?.number} {title}{" "}
						<span className="quiet">{requirementWords[requirement]}</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}
