import type { Exchange } from "@slipway/sandbox/engine";
import { TitledOptions } from "../console/TitledOptions.tsx";
import type { ConsolePlan } from "../plan/index.ts";
import type { JournalFilter } from "./filter.ts";

const outcomes = [
	["all", "Everything"],
	["refused", "What was refused"],
	["faults", "What a fault struck"],
	["changed", "What changed the state"],
] as const satisfies readonly (readonly [JournalFilter["outcome"], string])[];

/** What to look for in the journal. Only operations that are in it can be chosen. */
export function JournalFilters({
	plan,
	journal,
	filter,
	onFilter,
}: {
	readonly plan: ConsolePlan;
	readonly journal: readonly Exchange[];
	readonly filter: JournalFilter;
	readonly onFilter: (filter: JournalFilter) => void;
}) {
	const set = (change: Partial<JournalFilter>) =>
		onFilter({ ...filter, ...change });
	const used = new Set(journal.map(({ operation }) => operation));
	return (
		<div className="console-fields">
			<label className="field">
				<span>Search the journal</span>
				<input
					type="search"
					value={filter.sought}
					onChange={({ target }) => set({ sought: target.value })}
				/>
			</label>
			<label className="field">
				<span>Show</span>
				<select
					value={filter.outcome}
					onChange={({ target }) => {
						const chosen = outcomes.find(([id]) => id === target.value);
						if (chosen) set({ outcome: chosen[0] });
					}}
				>
					{outcomes.map(([id, title]) => (
						<option key={id} value={id}>
							{title}
						</option>
					))}
				</select>
			</label>
			<label className="field">
				<span>Operation</span>
				<select
					value={filter.operation}
					onChange={({ target }) => set({ operation: target.value })}
				>
					<option value="">All operations</option>
					<TitledOptions
						all={plan.operations.filter(({ id }) => used.has(id))}
					/>
				</select>
			</label>
		</div>
	);
}
