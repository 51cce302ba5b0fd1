import { forgetRemoved, type Removed } from "./remove.ts";

/** What was removed: to be restored, or deleted for good. */
export function RemovedList({
	removed,
	titleOf,
	onRestore,
	onForgotten,
}: {
	readonly removed: readonly Removed[];
	readonly titleOf: (removed: Removed) => string;
	readonly onRestore: (removed: Removed, title: string) => void;
	readonly onForgotten: (title: string) => void;
}) {
	if (removed.length === 0) return null;
	return (
		<details className="fold my-removed">
			<summary>Removed integrations: {removed.length}</summary>
			<ul>
				{removed.map((each) => {
					const title = titleOf(each);
					return (
						<li key={`${each.id} ${each.at}`}>
							<span>
								<b>{title}</b>{" "}
								<span className="quiet">removed on {date.format(each.at)}</span>
							</span>
							<span className="buttons">
								<button type="button" onClick={() => onRestore(each, title)}>
									Restore<span className="sr-only"> {title}</span>
								</button>
								<button
									type="button"
									onClick={() => {
										forgetRemoved(localStorage, each);
										onForgotten(title);
									}}
								>
									Delete for good<span className="sr-only">: {title}</span>
								</button>
							</span>
						</li>
					);
				})}
			</ul>
		</details>
	);
}

const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
