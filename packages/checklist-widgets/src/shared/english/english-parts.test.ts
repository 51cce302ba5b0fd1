import { expect, test } from "vitest";
import { englishParts, englishTexts } from "./english-parts.ts";

const texts = englishTexts([
	"Build",
	"Ask for access",
	"Ask for access to staging",
	"C in A",
	"(if you sell) rooms",
]);

/** The parts, English ones in brackets. */
const told = (text: string) =>
	englishParts(text, texts)
		.map(({ text, isEnglish }) => (isEnglish ? `[${text}]` : text))
		.join("");

test.each([
	["Ask for access", "[Ask for access]"],
	[" Build ", " [Build] "],
	["Wartet: Ask for access, fällig", "Wartet: [Ask for access], fällig"],
	["„Ask for access to staging“", "„[Ask for access to staging]“"],
	["(Ask for access)", "([Ask for access])"],
	["Noch: (if you sell) rooms", "Noch: [(if you sell) rooms]"],
	["Ask for access. Ask for access!", "[Ask for access]. [Ask for access]!"],
])("%s holds English", (text, parts) => {
	expect(told(text)).toBe(parts);
});

test.each([
	"Build fertig",
	"Ask for accessories",
	"Unask for access",
	"Nur C in A",
	"",
])("%s does not", (text) => {
	expect(told(text)).toBe(text);
});
