import type { ChecklistView } from "@slipway/core/checklist";
import { lazy, Suspense, useState } from "react";
import type { ProgressStore } from "../progress/store.ts";
import { History } from "./History.tsx";

const Handover = lazy(() => import("../handover/Handover.tsx"));

/** The history, and behind a fold, fetched when it is opened, everything that leaves the page or enters it. */
export function KeepAndHandOver({
	store,
	view,
	incoming,
	onTaken,
}: {
	readonly store: ProgressStore;
	readonly view: ChecklistView;
	readonly incoming: string | undefined;
	readonly onTaken: () => void;
}) {
	const [open, setOpen] = useState(false);
	const shown = open || incoming !== undefined;
	return (
		<section className="keep" aria-labelledby="handover">
			<div className="section-heading" data-level="2">
				<h2 id="handover">Keep and hand over</h2>
			</div>
			<History store={store} />
			<details
				id="handover-fold"
				className="fold"
				open={shown}
				onToggle={(event) => setOpen(event.currentTarget.open)}
			>
				<summary>Save, share, import, print</summary>
				{shown && (
					<Suspense fallback={<p className="quiet">Fetching…</p>}>
						<Handover
							store={store}
							view={view}
							incoming={incoming}
							onTaken={onTaken}
						/>
					</Suspense>
				)}
			</details>
		</section>
	);
}
