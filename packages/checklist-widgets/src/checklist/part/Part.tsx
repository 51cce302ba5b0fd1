import type { Plan } from "@slipway/core/checklist";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { Announcer } from "../page/Announcer.tsx";
import { Notices } from "../page/Notices.tsx";
import { UndoBar } from "../page/UndoBar.tsx";
import { useOutside } from "../page/use-outside.ts";
import { useView } from "../page/use-view.ts";
import { type Tools, ToolsContext } from "../tools.ts";
import { useToday } from "../use-today.ts";
import { TaskTick } from "./TaskTick.tsx";

interface Props {
	readonly plan: Plan;
	readonly home: string;
	readonly store: ProgressStore;
	readonly opened: ReadonlySet<string>;
	/** Whether something was said before the checklist arrived. */
	readonly arrivedWith: boolean;
	/** The element around all places. */
	readonly root: HTMLElement;
	/** The places in the page, by the id of their task. */
	readonly slots: ReadonlyMap<string, HTMLElement>;
}

/** A part of the checklist inside another page: the same tasks, the same state, each in its place. */
export function Part({
	plan,
	home,
	store,
	opened,
	arrivedWith,
	root,
	slots,
}: Props) {
	const { today, there } = useToday(plan.calendar);
	const { progress } = useAtom(store.$kept);
	const view = useView(plan, progress, today, there);
	useOutside(plan, view, store);
	const tools = useMemo<Tools>(
		() => ({ plan, today, home, store, opened }),
		[plan, today, home, store, opened],
	);
	return (
		<ToolsContext value={tools}>
			<Announcer view={view} store={store} arrivedWith={arrivedWith} />
			<Notices store={store} />
			{view.tasks.flatMap((each) => {
				const slot = slots.get(each.task.id);
				return slot
					? [createPortal(<TaskTick view={each} />, slot, each.task.id)]
					: [];
			})}
			{createPortal(<UndoBar store={store} />, root)}
		</ToolsContext>
	);
}
