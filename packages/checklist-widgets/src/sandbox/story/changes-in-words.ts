import { type Change, nameInWords } from "@slipway/sandbox/engine";

const words = {
	added: /* said */ "added",
	changed: /* said */ "changed",
	removed: /* said */ "removed",
} as const satisfies Record<Change["was"], string>;

/**
 * What requests did to the state, by table: `Orders: 1 added. Slots: 2 changed.` Empty when they changed nothing. Items
 * that came and went in one request are counted in both.
 */
export function changesInWords(changes: readonly Change[]): string {
	const tables = new Map<string, Map<Change["was"], number>>();
	for (const { table, was } of changes) {
		const counts = tables.get(table) ?? new Map<Change["was"], number>();
		counts.set(was, (counts.get(was) ?? 0) + 1);
		tables.set(table, counts);
	}
	return [...tables]
		.map(
			([table, counts]) =>
				`${nameInWords(table)}: ${[...counts].map(([was, count]) => `${count} ${words[was]}`).join(", ")}.`,
		)
		.join(" ");
}
