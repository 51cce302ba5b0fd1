import {
	compare,
	type Decision,
	type Difference,
	fieldKey,
	fieldsIn,
	isForecast,
	type Plan,
	type Progress,
	takeIn,
} from "@slipway/core/checklist";
import { counted } from "@slipway/core/words";
import { useState } from "react";
import {
	type ProgressStore,
	progressStore,
} from "../../shared/progress/store.ts";
import { freeId } from "../../shared/starter/free-id.ts";
import { openNow } from "../../shared/starter/open-integration.ts";
import { storedIntegrations } from "../../shared/starter/stored-integrations.ts";
import { useTools } from "../tools.ts";
import { DifferenceItem } from "./DifferenceItem.tsx";
import { kinds } from "./difference-kinds.ts";

/** Every change that an import would make, each to be decided on. */
export function ImportChoices({
	from,
	theirs,
	store,
	onFinish,
}: {
	readonly from: string;
	readonly theirs: Progress;
	readonly store: ProgressStore;
	readonly onFinish: (words: string) => void;
}) {
	const { plan, today } = useTools();
	const [differences] = useState(() =>
		inPlanOrder(compare(store.$kept.get().progress, theirs), plan),
	);
	// What the timeline has kept comes along by itself: a forecast of a day is nothing to decide about.
	const asked = differences.filter(({ field }) => !keepsForecast(field));
	const forecasts = differences.length - asked.length;
	const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(
		new Map(),
	);
	if (differences.length === 0)
		return (
			<>
				<p>There is nothing new in it: you have all of it already.</p>
				<p className="buttons">
					<button type="button" onClick={() => onFinish("")}>
						Close
					</button>
				</p>
			</>
		);
	return (
		<>
			<p>
				{asked.length > 0 && `${countWords(asked)} `}
				{forecasts > 0 &&
					`Forecasts of the timeline that come along: ${forecasts}. `}
				Nothing changes until you import.
			</p>
			<details
				className="fold"
				open={asked.some(({ kind }) => kind === "conflict")}
			>
				<summary>Choose one by one</summary>
				<ul className="differences">
					{asked.map((difference) => {
						const key = fieldKey(difference.field);
						return (
							<DifferenceItem
								key={key}
								difference={difference}
								plan={plan}
								today={today}
								decision={decisions.get(key) ?? "merge"}
								onDecide={(decision) =>
									setDecisions(new Map(decisions).set(key, decision))
								}
							/>
						);
					})}
				</ul>
			</details>
			<p className="buttons">
				<button
					type="button"
					className="primary"
					onClick={() => {
						store.step(
							`Imported from ${from}`,
							differences.map(({ field }) => field),
							(mine, stamp) => takeIn(mine, theirs, decisions, stamp),
						);
						onFinish(`Imported from ${from}. Undo takes it back.`);
					}}
				>
					{decisions.size > 0 ? "Import as chosen" : "Import all"}
				</button>
				{fieldsIn(store.$kept.get().progress).length > 0 && (
					<button
						type="button"
						onClick={() => {
							if (!importBeside(theirs))
								onFinish(
									"There is no room for another integration in this browser. Nothing has been changed.",
								);
						}}
					>
						Import as another integration
					</button>
				)}
				<button
					type="button"
					onClick={() => onFinish("Nothing has been changed.")}
				>
					Cancel
				</button>
			</p>
		</>
	);
}

/** Makes what has arrived an integration of its own, and shows it; false where it cannot be kept. What is here stays as it is. */
function importBeside(theirs: Progress): boolean {
	const id = freeId(theirs.process, storedIntegrations());
	const store = progressStore(id);
	store.step("Imported", fieldsIn(theirs), () => theirs);
	if (store.$trouble.get()) return false;
	openNow(id);
	location.assign(`?integration=${id}`);
	return true;
}

function countWords(differences: readonly Difference[]): string {
	const parts = (["new", "newer", "conflict"] as const).flatMap((kind) => {
		const count = differences.filter((each) => each.kind === kind).length;
		return count === 0 ? [] : [`${count} ${kinds[kind]}`];
	});
	return `${counted(differences.length, "change")}: ${parts.join(", ")}.`;
}

/** Answers first, then tasks as they stand on the page, then what the process no longer has. */
function inPlanOrder(
	differences: readonly Difference[],
	plan: Plan,
): readonly Difference[] {
	const order = [
		...Object.keys(plan.questions).map((id) => `answers ${id}`),
		...plan.tasks.map(({ id }) => `tasks ${id}`),
	];
	const place = ({ field: [part, id] }: Difference) => {
		const index = order.indexOf(`${part} ${id}`);
		return index < 0 ? order.length : index;
	};
	return differences.toSorted((one, other) => place(one) - place(other));
}

const keepsForecast = ([part, name]: Difference["field"]) =>
	part === "details" && isForecast(name);
