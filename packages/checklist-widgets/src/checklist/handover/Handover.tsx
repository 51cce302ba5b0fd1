import {
	type ChecklistView,
	csvOf,
	markdownOf,
	type ReadProgress,
	readProgress,
} from "@slipway/core/checklist";
import { useEffect, useId, useState } from "react";
import { download } from "../page/download.ts";
import type { ProgressStore } from "../progress/store.ts";
import { useTools } from "../tools.ts";
import { fragmentStart } from "./fragment-start.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { readFragment } from "./share-link.ts";

/** Something that arrived: a file or a link. */
interface Arrived {
	readonly from: string;
	readonly read: ReadProgress;
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
	const file = useId();
	const name = `${plan.process}-${today}`;
	const process = plan.process;

	useEffect(() => {
		if (incoming === undefined) return;
		let current = true;
		readFragment(incoming, process).then((read) => {
			if (current) setArrived({ from: "the link", read });
		});
		return () => {
			current = false;
		};
	}, [incoming, process]);

	const finish = (words: string) => {
		setArrived(undefined);
		setSaid(words);
		onTaken();
	};
	const receive = async (from: string, text: string) => {
		const link = text.indexOf(fragmentStart);
		setSaid("");
		setArrived({
			from,
			read:
				link < 0
					? readProgress(text, process)
					: await readFragment(text.slice(link).trim(), process),
		});
	};

	return (
		<div className="handover">
			{arrived && (
				<ImportPreview
					key={arrived.from}
					from={arrived.from}
					read={arrived.read}
					store={store}
					onFinish={finish}
				/>
			)}
			<p role="status" className="handover-said">
				{said}
			</p>
			<h3>Save a copy</h3>
			<p className="buttons">
				<button
					type="button"
					onClick={() =>
						download(
							`${name}.progress.json`,
							`${JSON.stringify(store.$kept.get().progress, null, "\t")}\n`,
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
			<ShareLink store={store} />
			<h3>Take in what a colleague has sent</h3>
			<p className="field">
				<label htmlFor={file}>A file that ends in .progress.json</label>
				<input
					id={file}
					type="file"
					accept=".json,application/json"
					onChange={async (event) => {
						const input = event.currentTarget;
						const [chosen] = input.files ?? [];
						if (chosen) await receive(`“${chosen.name}”`, await chosen.text());
						// The same file can be chosen again.
						input.value = "";
					}}
				/>
			</p>
		</div>
	);
}
