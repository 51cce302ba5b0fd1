import type { Plan } from "@slipway/core/checklist";
import { useEffect, useRef, useState } from "react";
import { progressStore } from "../../shared/progress/store.ts";
import { freeId } from "../../shared/starter/free-id.ts";
import { openNow } from "../../shared/starter/open-integration.ts";
import { processOf } from "../../shared/starter/storage-keys.ts";
import { titleOf } from "../../shared/starter/stored-integrations.ts";
import { AddIntegration } from "./AddIntegration.tsx";
import { ImportFile } from "./ImportFile.tsx";
import { IntegrationCard } from "./IntegrationCard.tsx";
import { RemovedList } from "./RemovedList.tsx";
import { removeIntegration, restoreIntegration } from "./remove.ts";
import { Together } from "./Together.tsx";
import { UnknownCard } from "./UnknownCard.tsx";
import { useIntegrations } from "./use-integrations.ts";

/** What was done last, and how to take it back. */
export interface Said {
	readonly words: string;
	readonly undo?: () => void;
}

/** Every integration of this browser: how each stands, and what can be done with it. */
export function MyIntegrations({
	plans,
	home,
	onCount,
}: {
	/** The checklists of all providers, by process. */
	readonly plans: ReadonlyMap<string, Plan>;
	/** The address of the site. */
	readonly home: string;
	/** Told how many there are: what the page is for is said to whoever has none. */
	readonly onCount: (count: number) => void;
}) {
	const [{ integrations, removed }, refresh] = useIntegrations();
	const [said, setSaid] = useState<Said>({ words: "" });
	const undo = useRef<HTMLButtonElement>(null);
	const { length } = integrations;
	useEffect(() => onCount(length), [onCount, length]);
	// What had the focus may be gone.
	useEffect(() => {
		if (said.undo) undo.current?.focus();
	}, [said]);
	const nameOf = (id: string, process: string, name: string) =>
		titleOf(
			{ id, process, name, text: "" },
			plans.get(process)?.provider ?? process,
		);
	const remove = (id: string, title: string) => {
		const now = Date.now();
		if (!removeIntegration(localStorage, id, now))
			return setSaid({
				words: `The storage of this browser is full, so ${title} could not be moved out of the way. Nothing has changed.`,
			});
		refresh();
		setSaid({
			words: `Removed: ${title}.`,
			undo: () => restore({ id, at: now, name: "" }, title),
		});
	};
	const restore = (
		which: Parameters<typeof restoreIntegration>[1],
		title: string,
	) => {
		const back = restoreIntegration(
			localStorage,
			which,
			freeId(which.id, integrations),
		);
		refresh();
		setSaid({
			words: back
				? `Restored: ${title}.`
				: `The storage of this browser is full, so ${title} could not be restored. It is still kept.`,
		});
	};
	return (
		<>
			<p className="my-said" role="status">
				{said.words}{" "}
				{said.undo && (
					<button type="button" ref={undo} onClick={said.undo}>
						Undo
					</button>
				)}
			</p>
			{integrations.length > 0 && (
				<ul className="my-list">
					{integrations.map((each) => {
						const plan = plans.get(each.process);
						const title = nameOf(each.id, each.process, each.name);
						const given = {
							integration: each,
							title,
							home,
							onRemove: () => remove(each.id, title),
						};
						return (
							<li key={each.id}>
								{plan ? (
									<IntegrationCard
										{...given}
										plan={plan}
										store={progressStore(each.id)}
										onRename={(name) => {
											const store = progressStore(each.id);
											store.say({ detail: "name", text: name }, plan);
											refresh();
											setSaid({
												words: name
													? `Renamed: ${name}.`
													: "The name has been removed.",
												undo: () => {
													store.undo();
													refresh();
													setSaid({ words: "The old name is back." });
												},
											});
										}}
									/>
								) : (
									<UnknownCard {...given} />
								)}
							</li>
						);
					})}
				</ul>
			)}
			{integrations.length > 0 && (
				<Together
					integrations={integrations}
					plans={plans}
					home={home}
					nameOf={({ id, process, name }) => nameOf(id, process, name)}
				/>
			)}
			<AddIntegration
				plans={plans}
				integrations={integrations}
				onAdd={(process, name) => {
					const plan = plans.get(process);
					if (!plan) return;
					const id = freeId(process, integrations);
					progressStore(id).say({ detail: "name", text: name }, plan);
					openNow(id);
					refresh();
					setSaid({ words: `Added: ${name}.` });
				}}
			/>
			<ImportFile
				integrations={integrations}
				plans={plans}
				onImported={(words, undoAll) => {
					refresh();
					setSaid({
						words,
						undo: () => {
							undoAll();
							refresh();
							setSaid({ words: "The import has been taken back." });
						},
					});
				}}
			/>
			<RemovedList
				removed={removed}
				titleOf={({ id, name }) => nameOf(id, processOf(id), name)}
				onRestore={(which, title) => restore(which, title)}
				onForgotten={(title) => {
					refresh();
					setSaid({ words: `Deleted for good: ${title}.` });
				}}
			/>
		</>
	);
}
