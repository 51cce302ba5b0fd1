import type { Plan } from "@slipway/core/checklist";
import { useEffect, useState } from "react";
import type { ProgressStore } from "../shared/progress/store.ts";
import { isShareLink } from "./handover/fragment-start.ts";
import { Checklist } from "./page/Checklist.tsx";
import { useToday } from "./use-today.ts";

/** The checklist of a page: knows the day, and takes share links out of the address. */
export function ChecklistIsland(props: {
	readonly plan: Plan;
	readonly home: string;
	readonly store: ProgressStore;
	readonly opened: ReadonlySet<string>;
	readonly arrivedWith: boolean;
}) {
	const days = useToday(props.plan.calendar);
	const [incoming, setIncoming] = useState<string>();
	useEffect(() => {
		const take = () => {
			if (!isShareLink(location.hash)) return;
			setIncoming(location.hash);
			// What was in the link is not left in the address bar or in bookmarks.
			history.replaceState(
				history.state,
				"",
				location.pathname + location.search,
			);
		};
		take();
		window.addEventListener("hashchange", take);
		return () => window.removeEventListener("hashchange", take);
	}, []);
	return <Checklist {...props} {...days} incoming={incoming} />;
}
