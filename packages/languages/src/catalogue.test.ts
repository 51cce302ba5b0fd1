import { expect, test } from "vitest";
import { readCatalogue, updatedCatalogue } from "./catalogue.ts";

const source = `msgid ""
msgstr ""
"Language: de\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#: old.ts
msgid "Open"
msgstr "Öffnen"

#: old.ts
msgctxt "state.ts"
msgid "Open"
msgstr "Offen"

#: old.ts
msgid "Gone"
msgstr "Weg"
`;

test("what is translated is kept, what is new is empty, what nobody says is gone", () => {
	const updated = updatedCatalogue(source, [
		{ text: "Open", files: ["a.ts", "state.ts"] },
		{ text: "task", plural: "tasks", files: ["a.ts"] },
	]);
	expect(updated).not.toContain("Gone");
	expect(updated).toContain('msgid_plural "tasks"\nmsgstr[0] ""\nmsgstr[1] ""');
	const { language, find } = readCatalogue(updated);
	expect(language).toBe("de");
	expect(find({ text: "Open" }, "a.ts")).toEqual(["Öffnen"]);
	expect(find({ text: "task", plural: "tasks" }, "a.ts")).toBeUndefined();
});

test("an entry with a context counts in the files that end with it", () => {
	const { find } = readCatalogue(source);
	expect(find({ text: "Open" }, "src/state.ts")).toEqual(["Offen"]);
	expect(find({ text: "Open" }, "src/other.ts")).toEqual(["Öffnen"]);
	expect(find({ text: "Close" }, "src/other.ts")).toBeUndefined();
});
