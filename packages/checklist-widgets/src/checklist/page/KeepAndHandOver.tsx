import type { ChecklistView } from "@slipway/core/checklist";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { Handover } from "../handover/Handover.tsx";
import { History } from "./History.tsx";
import { KeepSection } from "./KeepSection.tsx";

/** The history, the exports, the share link and the import. */
export function KeepAndHandOver({
	store,
	view,
	incoming,
	onTaken,
}: {
	readonly store: ProgressStore;
	readonly view: ChecklistView;
	/** The fragment of a share link that nobody has decided about yet. */
	readonly incoming: string | undefined;
	readonly onTaken: () => void;
}) {
	return (
		<KeepSection
			forced={incoming !== undefined}
			history={() => <History store={store} />}
			handover={() => (
				<Handover
					store={store}
					view={view}
					incoming={incoming}
					onTaken={onTaken}
				/>
			)}
		/>
	);
}
