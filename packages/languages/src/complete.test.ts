import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCatalogue, updatedCatalogue } from "./catalogue.ts";
import { entriesOf } from "./entries.ts";
import { isInScope } from "./scope.ts";
import { placesOf } from "./write.ts";

const root = join(import.meta.dirname, "../../..");
const entries = entriesOf(root);

test("the interface says what it says in many files", () => {
	expect(entries.length).toBeGreaterThan(1000);
});

test("code for authors, programs and tests is no part of the interface", () => {
	expect(
		isInScope("packages/checklist-widgets/src/checklist/page/Summary.tsx"),
	).toBe(true);
	expect(isInScope("packages/core/src/errors/definition-issues.ts")).toBe(
		false,
	);
	expect(isInScope("packages/core/src/checklist/view/counts.test.ts")).toBe(
		false,
	);
	expect(isInScope("packages/cli/src/output/table.ts")).toBe(false);
});

// A failure here is mended by `npm run words`, and by translating what it names.
describe.each(globSync("languages/*.po", { cwd: root }))("%s", (name) => {
	const source = readFileSync(join(root, name), "utf8");
	const { items, find } = readCatalogue(source);

	test("has every text of the interface, and no other", () => {
		expect(updatedCatalogue(source, entries)).toBe(source);
	});

	test("translates every text", () => {
		const open = entries.filter(
			({ files: [file = ""], ...entry }) => !find(entry, file),
		);
		expect(open.map(({ text }) => text)).toEqual([]);
	});

	test("keeps the places of every text", () => {
		const wrong = items.filter(
			({ msgid, msgid_plural, msgstr }) =>
				msgid_plural === undefined &&
				msgstr.some(
					(text) => String(placesOf(text)) !== String(placesOf(msgid)),
				),
		);
		expect(wrong.map(({ msgid }) => msgid)).toEqual([]);
	});

	test("keeps the spaces at the ends of every text, which hold pieces apart", () => {
		const ends = (text: string) => [/^\s/.test(text), /\s$/.test(text)].join();
		const wrong = items.filter(
			({ msgid, msgstr }) =>
				!/^[\s,]/.test(msgid) &&
				msgstr.some((text) => ends(text) !== ends(msgid)),
		);
		expect(wrong.map(({ msgid }) => msgid)).toEqual([]);
	});
});
