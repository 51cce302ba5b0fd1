/** Something inside a message that a translation puts in its place: an expression, or an element with a number. */
export interface Slot {
	readonly start: number;
	readonly end: number;
}

/** How a message stands in its source, and so how a translation is written there. */
export type MessageForm =
	| "string"
	| "attribute"
	| "template"
	| "children"
	| "forms"
	| "heading"
	/** No text: the locale by which dates, numbers and plurals are written. */
	| "locale";

/** A text of the interface: what it says in English, and where. */
export interface Message {
	/** The English text, with `{name}` for an expression and `<1>…</1>` or `<1/>` for an element. */
	readonly text: string;
	/** The text for more than one, where the message counts something. */
	readonly plural?: string;
	readonly form: MessageForm;
	readonly start: number;
	readonly end: number;
	/** What stands at the places of the text, by what the text calls them: `{name}`, `<1>`, `</1>`, `<1/>`. */
	readonly slots: ReadonlyMap<string, Slot>;
}

/** The places of a text: `{name}`, `<1>`, `</1>`, `<1/>`. */
export const places = /\{\w+\}|<\/?\d+\/?>/g;
