import { type Change, nameInWords } from "@slipway/sandbox/engine";
import type { ShowRow } from "../console/shown-row.ts";

const words = {
	added: "Added to",
	changed: "Changed in",
	removed: "Removed from",
} as const satisfies Record<Change["was"], string>;

/** What an exchange did to the state, each row leading to the drawer of the state. */
export function ChangedRows({
	changes,
	hidden,
	onShow,
}: {
	readonly changes: readonly Change[];
	/** Tables that are not shown, because they are secrets. */
	readonly hidden: readonly string[];
	readonly onShow: ShowRow;
}) {
	if (changes.length === 0)
		return <p className="console-quiet">It changed nothing in the state.</p>;
	return (
		<ul className="console-changes" aria-label="What it changed in the state">
			{changes.map(({ was, table, id }) => (
				<li key={`${table} ${id}`}>
					{`${words[was]} ${nameInWords(table)} `}
					{hidden.includes(table) ? (
						<span className="console-quiet">(a secret, not shown)</span>
					) : was === "removed" ? (
						<code>{id}</code>
					) : (
						<button type="button" onClick={() => onShow({ table, id })}>
							<code>{id}</code>
						</button>
					)}
				</li>
			))}
		</ul>
	);
}
