import {
	anyText,
	element,
	flag,
	language,
	oneOf,
	several,
	some,
	text,
	whole,
} from "@slipway/sandbox/xml/contract";
import { written } from "./attributes.ts";
import { line, name, natural, word } from "./types.ts";

const formatted = {
	Formatted: flag,
	Language: language,
	TextFormat: oneOf("PlainText", "HTML"),
};

const plain = element({ text: anyText.optional() });

/** Texts, pictures and links in any order. */
export const paragraphPieces = {
	unordered: true,
	children: {
		Text: several(element({ attributes: formatted, text: anyText.optional() })),
		Image: several(plain),
		URL: several(plain),
		ListItem: several(
			element({
				attributes: { ...formatted, ListItem: whole() },
				text: anyText.optional(),
			}),
		),
	},
} as const;

export const paragraphAttributes = {
	Name: name.meta({
		description: "A Name has 1 to 64 characters.",
		examples: ["Loft"],
	}),
	ParagraphNumber: natural,
	...written,
	Language: language,
};

/** A described thing: a name, and texts about it. */
export const paragraph = element({
	attributes: paragraphAttributes,
	...paragraphPieces,
});

/** What guest or channel remark. */
export const comments = element({
	children: {
		Comment: some(
			element({
				attributes: {
					...paragraphAttributes,
					CommentOriginatorCode: word,
					GuestViewable: flag,
				},
				...paragraphPieces,
			}),
		),
	},
});

/** What guests ask for. */
export const specialRequests = element({
	children: {
		SpecialRequest: some(
			element({
				attributes: {
					...paragraphAttributes,
					RequestCode: word,
					CodeContext: line,
					NumberOfUnits: whole(),
				},
				...paragraphPieces,
			}),
		),
	},
});

/** A piece of text alone. */
export const textOf = (least: number, most: number) =>
	element({ text: least === 0 ? text(0, most).optional() : text(least, most) });
