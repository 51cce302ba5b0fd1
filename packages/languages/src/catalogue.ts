import PO from "pofile";
import type { Message } from "./message.ts";

/** A message with the files that say it. */
export interface Entry {
	readonly text: string;
	readonly plural?: string;
	readonly files: readonly string[];
}

/** A language's texts. */
export interface Catalogue {
	readonly language: string;
	/** The texts for a message where a file says it: one, or one for each kind of amount. */
	readonly find: (
		message: Pick<Message, "text" | "plural">,
		file: string,
	) => readonly string[] | undefined;
	readonly items: readonly InstanceType<typeof PO.Item>[];
}

/** Reads a PO file. An entry with a context counts in the files whose path ends with it, before the one without. */
export function readCatalogue(source: string): Catalogue {
	const { headers, items } = PO.parse(source);
	const byKey = new Map<string, typeof items>();
	for (const item of items) {
		const key = keyOf(item.msgid, item.msgid_plural);
		byKey.set(key, [...(byKey.get(key) ?? []), item]);
	}
	return {
		language: headers.Language ?? "",
		items,
		find: ({ text, plural }, file) => {
			const said = byKey.get(keyOf(text, plural)) ?? [];
			const item =
				said.find(({ msgctxt }) => msgctxt && file.endsWith(msgctxt)) ??
				said.find(({ msgctxt }) => !msgctxt);
			return item?.msgstr.every((each) => each !== "") && item.msgstr.length > 0
				? item.msgstr
				: undefined;
		},
	};
}

/**
 * A PO file brought up to the messages that there are: what was translated is kept, what is new is empty, what nobody
 * says any more is gone.
 */
export function updatedCatalogue(
	source: string,
	entries: readonly Entry[],
): string {
	const po = PO.parse(source);
	const before = new Map<string, InstanceType<typeof PO.Item>[]>();
	for (const item of po.items) {
		const key = keyOf(item.msgid, item.msgid_plural);
		before.set(key, [...(before.get(key) ?? []), item]);
	}
	po.items = entries.flatMap(({ text, plural, files }) => {
		const items = before.get(keyOf(text, plural)) ?? [newItem(text, plural)];
		for (const item of items) {
			item.references = [...files];
			item.obsolete = false;
		}
		return items;
	});
	return `${po.toString().trimEnd()}\n`;
}

function newItem(text: string, plural: string | undefined) {
	const item = new PO.Item();
	item.msgid = text;
	if (plural !== undefined) item.msgid_plural = plural;
	item.msgstr = plural === undefined ? [""] : ["", ""];
	return item;
}

const keyOf = (text: string, plural: string | undefined) =>
	JSON.stringify([text, plural ?? null]);
