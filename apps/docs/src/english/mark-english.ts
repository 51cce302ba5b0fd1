import {
	type EnglishTexts,
	englishParts,
	isAllEnglish,
} from "@slipway/checklist-widgets/english";
import { Parser } from "htmlparser2";

/** Elements whose text is no prose of a page, or is marked by the page that is linked. */
const unread = new Set(["script", "style", "code", "pre", "template", "title"]);
/** Those that hold text and no elements. */
const plain = new Set(["option", "textarea"]);
const ofPicture = new Set(["text", "tspan"]);

interface Open {
	readonly name: string;
	/** Where its tag ends, to put an attribute there. */
	readonly tagEnd: number;
	readonly isSkipped: boolean;
	/** Whether it has anything but one text. */
	isMixed: boolean;
}

/** A page that carries texts which only its islands show; those that it shows itself are left out. */
export function carryEnglish(html: string, texts: readonly string[]): string {
	const list = texts
		.map((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
		.filter((text) => !text.includes("\n") && !html.includes(`>${text}<`))
		.join("\n");
	return list === ""
		? html
		: html.replace(
				"</body>",
				() => `<template data-english>${list}</template></body>`,
			);
}

/** A page with its English texts marked: by the element around, where that holds nothing else, or by one of their own. */
export function markEnglish(html: string, texts: EnglishTexts): string {
	const open: Open[] = [];
	const edits: { readonly at: number; readonly put: string }[] = [];
	/** The text that is being read: where it begins, and the element around. */
	let text: { from: number; in: Open } | undefined;
	const end = (at: number, isClosing: boolean) => {
		if (!text) return;
		const { from, in: around } = text;
		text = undefined;
		const isAlone = isClosing && !around.isMixed;
		around.isMixed = true;
		edits.push(...marksIn(html.slice(from, at), from, around, isAlone, texts));
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				end(parser.startIndex, false);
				const around = open.at(-1);
				if (around) around.isMixed = true;
				open.push({
					name,
					tagEnd: parser.endIndex,
					isSkipped:
						(around?.isSkipped ?? false) ||
						unread.has(name) ||
						attributes.lang === "en",
					isMixed: false,
				});
			},
			ontext() {
				const around = open.at(-1);
				if (around && !around.isSkipped)
					text ??= { from: parser.startIndex, in: around };
			},
			oncomment() {
				end(parser.startIndex, false);
			},
			onclosetag() {
				end(parser.startIndex, true);
				open.pop();
			},
		},
		{ lowerCaseTags: false },
	);
	parser.write(html);
	parser.end();
	let marked = "";
	let from = 0;
	for (const { at, put } of edits.toSorted((one, other) => one.at - other.at)) {
		marked += html.slice(from, at) + put;
		from = at;
	}
	return marked + html.slice(from);
}

function* marksIn(
	source: string,
	from: number,
	{ name, tagEnd }: Open,
	isAlone: boolean,
	texts: EnglishTexts,
) {
	const { text, places } = read(source);
	if (isAlone && (plain.has(name) || texts.whole.has(text.trim()))) {
		if (isAllEnglish(text, texts)) yield { at: tagEnd, put: ' lang="en"' };
		return;
	}
	const parts = englishParts(text, texts);
	if (plain.has(name) || !parts.some(({ isEnglish }) => isEnglish)) return;
	const element = ofPicture.has(name) ? "tspan" : "span";
	let at = 0;
	for (const part of parts) {
		const end = at + part.text.length;
		if (part.isEnglish) {
			yield { at: from + (places[at] ?? 0), put: `<${element} lang="en">` };
			yield { at: from + (places[end] ?? 0), put: `</${element}>` };
		}
		at = end;
	}
}

const characters: Readonly<Record<string, string>> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#34;": '"',
	"&#39;": "'",
	"&#x27;": "'",
};

/** What a source says, and where each of its characters stands there; with the end. */
function read(source: string) {
	const places: number[] = [];
	let text = "";
	for (const { 0: piece, index } of source.matchAll(/&#?\w+;|./gs)) {
		const character = characters[piece];
		if (character === undefined && piece.length > 1)
			for (const [at] of [...piece].entries()) places.push(index + at);
		else places.push(index);
		text += character ?? piece;
	}
	places.push(source.length);
	return { text, places };
}
