import {
	compare,
	fieldsIn,
	merge,
	type Plan,
	type Progress,
	readBundle,
	valueIn,
} from "@slipway/core/checklist";
import { counted } from "@slipway/core/words";
import { useId, useState } from "react";
import { progressStore } from "../../shared/progress/store.ts";
import { freeId } from "../../shared/starter/free-id.ts";
import { openNow } from "../../shared/starter/open-integration.ts";
import type { StoredIntegration } from "../../shared/starter/stored-integrations.ts";

/** One integration of a file, and where it would go. */
interface Arrived {
	readonly theirs: Progress;
	/** The integration that it is merged into; without it becomes another one. */
	readonly into: string | undefined;
	readonly title: string;
	readonly changes: number;
}

/** Reads a file with integrations, says what it would change, and imports all of it. */
export function ImportFile({
	integrations,
	plans,
	onImported,
}: {
	readonly integrations: readonly StoredIntegration[];
	readonly plans: ReadonlyMap<string, Plan>;
	/** Told what was done, in words, and how to take it back. */
	readonly onImported: (words: string, undo: () => void) => void;
}) {
	const id = useId();
	const [arrived, setArrived] = useState<readonly Arrived[]>();
	const [problem, setProblem] = useState("");
	const take = (text: string) => {
		const { integrations: read, issue } = readBundle(text);
		setProblem(issue ? `${issue.message} ${issue.hint}` : "");
		setArrived(
			read?.map((theirs) => {
				const name = valueIn(theirs.details.name) ?? "";
				const into = integrations.find(
					(each) => each.process === theirs.process && each.name === name,
				)?.id;
				return {
					theirs,
					into,
					title:
						name || (plans.get(theirs.process)?.provider ?? theirs.process),
					changes: into
						? compare(progressStore(into).$kept.get().progress, theirs).length
						: fieldsIn(theirs).length,
				};
			}),
		);
	};
	const importAll = (all: readonly Arrived[]) => {
		const taken: { id: string }[] = integrations.map((each) => ({
			id: each.id,
		}));
		const undo: (() => void)[] = [];
		for (const { theirs, into, changes } of all) {
			if (changes === 0) continue;
			const target = into ?? freeId(theirs.process, taken);
			taken.push({ id: target });
			const store = progressStore(target);
			store.step("Imported from a file", fieldsIn(theirs), (mine) =>
				merge(mine, theirs),
			);
			undo.push(store.undo);
			if (!into) openNow(target);
		}
		setArrived(undefined);
		onImported(`Imported: ${undo.length} of ${all.length}.`, () => {
			for (const back of undo) back();
		});
	};
	return (
		<div className="my-import">
			<p className="field">
				<label htmlFor={id}>
					Import a file that ends in .progress.json, of one or several
				</label>
				<input
					id={id}
					type="file"
					accept=".json,application/json"
					onChange={async (event) => {
						const input = event.currentTarget;
						const [chosen] = input.files ?? [];
						if (chosen) take(await chosen.text());
						// The same file can be chosen again.
						input.value = "";
					}}
				/>
			</p>
			{problem && (
				<p className="problem" role="alert">
					{problem} Nothing has been changed.
				</p>
			)}
			{arrived && (
				<div className="notice">
					<p>Nothing changes until you import.</p>
					<ul>
						{arrived.map(({ title, into, changes }, index) => (
							<li key={`${title} ${index.toString()}`}>
								<b>{title}</b>:{" "}
								{changes === 0
									? "nothing new"
									: into
										? counted(changes, "change to yours", "changes to yours")
										: "a new integration"}
							</li>
						))}
					</ul>
					<p className="buttons">
						<button type="button" onClick={() => importAll(arrived)}>
							Import all
						</button>
						<button type="button" onClick={() => setArrived(undefined)}>
							Cancel
						</button>
					</p>
				</div>
			)}
		</div>
	);
}
