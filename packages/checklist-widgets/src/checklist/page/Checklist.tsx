import type { PlainDate, Plan, There } from "@slipway/core/checklist";
import { useMemo, useState } from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { type Tools, ToolsContext } from "../tools.ts";
import { Announcer } from "./Announcer.tsx";
import { KeepAndHandOver } from "./KeepAndHandOver.tsx";
import { Notices } from "./Notices.tsx";
import { Sheet } from "./Sheet.tsx";
import { UndoBar } from "./UndoBar.tsx";
import { useOutside } from "./use-outside.ts";
import { useView } from "./use-view.ts";

interface Props {
	readonly plan: Plan;
	readonly home: string;
	readonly today: PlainDate;
	readonly there: There;
	readonly store: ProgressStore;
	readonly opened: ReadonlySet<string>;
	/** Whether something was said before the checklist arrived. */
	readonly arrivedWith: boolean;
	/** The fragment of a share link with which the page was opened. */
	readonly incoming: string | undefined;
}

/** The whole checklist, alive. */
export function Checklist({
	plan,
	home,
	today,
	there,
	store,
	opened,
	arrivedWith,
	incoming,
}: Props) {
	const { progress } = useAtom(store.$kept);
	const view = useView(plan, progress, today, there);
	useOutside(plan, view, store);
	const [taken, setTaken] = useState<string>();
	const tools = useMemo<Tools>(
		() => ({ plan, today, home, store, opened }),
		[plan, today, home, store, opened],
	);
	return (
		<ToolsContext value={tools}>
			<Announcer view={view} store={store} arrivedWith={arrivedWith} />
			<Notices store={store} />
			<Sheet view={view} />
			<KeepAndHandOver
				store={store}
				view={view}
				incoming={incoming === taken ? undefined : incoming}
				onTaken={() => setTaken(incoming)}
			/>
			<UndoBar store={store} />
		</ToolsContext>
	);
}
