import {
	type ChecklistView,
	csvOf,
	markdownOf,
	withoutPeople,
} from "@slipway/core/checklist";
import { lazy, Suspense, useEffect, useId, useState } from "react";
import { download } from "../../shared/export/download.ts";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { useTools } from "../tools.ts";
import { ShareLink } from "./ShareLink.tsx";
import { StartAgain } from "./StartAgain.tsx";
import { WhatTravels } from "./WhatTravels.tsx";

// Fetched when something arrives; everything that leads out of the page is here already, also offline.
const Arrival = lazy(() =>
	import("./Arrival.tsx").catch(() => ({ default: NotFetched })),
);

/** Something that arrived: a file or a link. */
interface Arrived {
	readonly from: string;
	readonly text: string;
}

/** Taking the checklist elsewhere, and taking in what comes from elsewhere. */
export function Handover({
	store,
	view,
	incoming,
	onTaken,
}: {
	readonly store: ProgressStore;
	readonly view: ChecklistView;
	/** The fragment of a share link with which the page was opened. */
	readonly incoming: string | undefined;
	readonly onTaken: () => void;
}) {
	const { plan, today } = useTools();
	const [arrived, setArrived] = useState<Arrived>();
	const [said, setSaid] = useState("");
	const { progress } = useAtom(store.$kept);
	const [whole, setWhole] = useState(false);
	const travelling = whole ? progress : withoutPeople(progress);
	const file = useId();
	const name = `${plan.process}-${today}`;
	useEffect(() => {
		if (incoming !== undefined)
			setArrived({ from: "the link", text: incoming });
	}, [incoming]);

	const finish = (words: string) => {
		setArrived(undefined);
		setSaid(words);
		onTaken();
	};

	return (
		<div className="handover">
			{arrived && (
				<Suspense>
					<Arrival {...arrived} store={store} onFinish={finish} />
				</Suspense>
			)}
			<p role="status" className="handover-said">
				{said}
			</p>
			<WhatTravels
				progress={progress}
				travelling={travelling}
				whole={whole}
				onWhole={setWhole}
			/>
			<h3>Save a copy</h3>
			<p className="buttons">
				<button
					type="button"
					onClick={() =>
						download(
							`${name}.progress.json`,
							`${JSON.stringify(travelling, null, "\t")}\n`,
							"application/json",
						)
					}
				>
					File to import elsewhere (JSON)
				</button>
				<button
					type="button"
					onClick={() =>
						download(
							`${name}.md`,
							markdownOf(plan, view, today),
							"text/markdown",
						)
					}
				>
					Text (Markdown)
				</button>
				<button
					type="button"
					onClick={() => download(`${name}.csv`, csvOf(view), "text/csv")}
				>
					Table (CSV)
				</button>
				<button type="button" onClick={() => window.print()}>
					Print
				</button>
			</p>
			<ShareLink progress={travelling} />
			<h3>Import from a colleague</h3>
			<p className="field">
				<label htmlFor={file}>A file that ends in .progress.json</label>
				<input
					id={file}
					type="file"
					accept=".json,application/json"
					onChange={async (event) => {
						const input = event.currentTarget;
						const [chosen] = input.files ?? [];
						setSaid("");
						if (chosen)
							setArrived({
								from: `“${chosen.name}”`,
								text: await chosen.text(),
							});
						// The same file can be chosen again.
						input.value = "";
					}}
				/>
			</p>
			<StartAgain store={store} onStarted={finish} />
		</div>
	);
}

function NotFetched({ from }: Arrived) {
	return (
		<p className="problem" role="alert">
			Cannot import {from}: a part of this page could not be fetched.
		</p>
	);
}
