import MagicString from "magic-string";
import { type Message, places, type Slot } from "./message.ts";

/** The translation of a message: its text, and those for other amounts. None where it is not translated yet. */
export type Translate = (message: Message) => readonly string[] | undefined;

/** Writes the translations of messages in the place of their English texts. What is not translated stays. */
export function writeTranslations(
	source: string,
	messages: readonly Message[],
	translate: Translate,
): MagicString {
	const edited = new MagicString(source);
	const known = messages.flatMap((message) => {
		const texts = translate(message);
		return texts ? [{ message, texts }] : [];
	});
	for (const { message, texts } of outermost(0, source.length))
		edited.update(message.start, message.end, written(message, texts));
	return edited;

	/** Those within a range that are in no other one there. */
	function outermost(start: number, end: number): typeof known {
		let past = start;
		return known
			.filter(({ message }) => message.start >= start && message.end <= end)
			.toSorted(
				(one, other) =>
					one.message.start - other.message.start ||
					other.message.end - one.message.end,
			)
			.filter(({ message }) => {
				if (message.start < past) return false;
				past = message.end;
				return true;
			});
	}

	/** The source of a range, with what is in it translated. */
	function rendered({ start, end }: Slot): string {
		let at = start;
		let text = "";
		for (const { message, texts } of outermost(start, end)) {
			text += source.slice(at, message.start) + written(message, texts);
			at = message.end;
		}
		return text + source.slice(at, end);
	}

	function written(message: Message, texts: readonly string[]): string {
		const [text = ""] = texts;
		const filled = (
			wrap: (code: string) => string,
			plain = (said: string) => said,
		) =>
			text
				.split(/(\{\w+\}|<\/?\d+\/?>)/)
				.map((part) => {
					const slot = message.slots.get(part);
					return slot ? wrap(rendered(slot)) : plain(part);
				})
				.join("");
		switch (message.form) {
			case "string":
			case "locale":
				return JSON.stringify(text);
			case "attribute":
				return `{${JSON.stringify(text)}}`;
			case "template":
				return `\`${filled(
					(code) => `\${${code}}`,
					(said) => said.replace(/[`\\$]/g, "\\$&"),
				)}\``;
			case "children":
				// At the end of a line a space is none, unless it is written as a string.
				return filled((code) => code).replace(/^ | $/g, '{" "}');
			case "heading":
				// Links lead to the English name in every edition.
				return `<span id="${nameOf(message.text)}"></span>${text}`;
			case "forms":
				return texts.map((each) => JSON.stringify(each)).join(", ");
		}
	}
}

/** The name of a heading in links. */
const nameOf = (heading: string): string =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, "")
		.replace(/\s/g, "-");

/** The places of a text that a translation has to have as well, in order of their names. */
export const placesOf = (text: string): readonly string[] =>
	(text.match(places) ?? []).toSorted();
