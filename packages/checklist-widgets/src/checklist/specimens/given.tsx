import {
	type Change,
	type ChecklistView,
	checklistView,
	emptyProgress,
	type PlainDate,
	type Plan,
	type Progress,
	record,
} from "@slipway/core/checklist";
import type { ReactNode } from "react";
import {
	createProgressStore,
	type ProgressStore,
} from "../../shared/progress/store.ts";
import { ToolsContext } from "../tools.ts";

/** What parts of a checklist show, for the page of the design system: a plan, what has been said, and the day. */
export interface Given {
	readonly plan: Plan;
	readonly home: string;
	readonly today: PlainDate;
	readonly said: readonly Change[];
}

/** What is drawn within a checklist: with a store where there is something to change or to take elsewhere. */
export function Within({
	plan,
	home,
	today,
	store,
	opened = [],
	children,
}: Given & {
	readonly store?: ProgressStore;
	readonly opened?: readonly string[];
	readonly children: ReactNode;
}) {
	return (
		<ToolsContext value={{ plan, home, today, store, opened: new Set(opened) }}>
			{children}
		</ToolsContext>
	);
}

/** What has been said as the progress of one person. */
export const progressOf = ({ plan, said }: Given, by = "0sample"): Progress =>
	said.reduce(
		(before, change, index) => record(before, change, { by, at: index + 1 }),
		emptyProgress(plan.process),
	);

export const viewOf = (
	given: Given,
	progress = progressOf(given),
): ChecklistView => checklistView(given.plan, progress, given.today);

/** A store in which it has been said, and that keeps nothing. */
export function storeOf({ plan, today, said }: Given): ProgressStore {
	const store = createProgressStore(plan.process, {
		storage: () => undefined,
		now: () => Date.parse(`${today}T09:00:00Z`),
		randomId: () => "0sample",
		onOutsideChange: () => {},
	});
	for (const change of said) store.say(change, plan);
	return store;
}
