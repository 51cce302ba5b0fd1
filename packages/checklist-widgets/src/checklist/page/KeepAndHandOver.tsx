import type { ChecklistView } from "@slipway/core/checklist";
import { lazy, Suspense } from "react";
import type { ProgressStore } from "../progress/store.ts";
import { History } from "./History.tsx";
import { KeepSection } from "./KeepSection.tsx";

const Handover = lazy(() => import("../handover/Handover.tsx"));

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
				<Suspense fallback={<p className="quiet">Fetching…</p>}>
					<Handover
						store={store}
						view={view}
						incoming={incoming}
						onTaken={onTaken}
					/>
				</Suspense>
			)}
		/>
	);
}
