import { compare, merge } from "@slipway/core/checklist";
import { counted } from "@slipway/core/words";
import { useMemo, useState } from "react";
import { download } from "../../shared/export/download.ts";
import type { SetAside } from "../../shared/progress/progress-storage.ts";
import { salvaged } from "../../shared/progress/salvaged.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";

/** What could not be read as a whole: to look at, to download, to bring back as far as it can be read, to delete. */
export function SetAsideNotice({
	aside,
	store,
}: {
	readonly aside: readonly SetAside[];
	readonly store: ProgressStore;
}) {
	const [said, setSaid] = useState("");
	const process = store.$kept.get().progress.process;
	const read = useMemo(
		() => aside.map(({ text }) => salvaged(text, process)),
		[aside, process],
	);
	const bringBack = () => {
		let changes = 0;
		for (const { progress } of read) {
			if (!progress) continue;
			const differences = compare(store.$kept.get().progress, progress);
			changes += differences.length;
			store.step(
				"Brought back what could be read",
				differences.map(({ field }) => field),
				(mine) => merge(mine, progress),
			);
		}
		setSaid(
			changes === 0
				? "Everything in it that can be read is in your checklist already."
				: `Brought back: ${counted(changes, "entry", "entries")}. Undo takes it back.`,
		);
	};
	return (
		<div className="notice" data-notice="set-aside">
			<p>
				Some of what this browser had stored could not be read. It has been set
				aside as it was, so nothing is lost. You can bring back the parts that
				can be read, or download it.
			</p>
			<p className="buttons">
				<button type="button" onClick={bringBack}>
					Bring back what can be read
				</button>
				<button
					type="button"
					onClick={() => {
						for (const { key, text } of aside)
							download(
								`${key.replace(/[^a-z0-9]+/g, "-")}.txt`,
								text,
								"text/plain",
							);
					}}
				>
					Download it
				</button>
				<button type="button" onClick={store.dropSetAside}>
					Delete it
				</button>
				<span role="status" className="quiet">
					{said}
				</span>
			</p>
			<details>
				<summary>Look at it</summary>
				{aside.map(({ key, text }, index) => (
					<div key={key}>
						<ul>
							{read[index]?.problems.map((problem) => (
								<li key={problem}>{problem}</li>
							))}
						</ul>
						{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
						<pre className="message-body" tabIndex={0}>
							{text}
						</pre>
					</div>
				))}
			</details>
		</div>
	);
}
