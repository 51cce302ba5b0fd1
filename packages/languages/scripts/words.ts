// npm run words: brings every catalogue up to what the interface says, and tells what is still to be translated.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readCatalogue, updatedCatalogue } from "../src/catalogue.ts";
import { entriesOf } from "../src/entries.ts";

const root = join(import.meta.dirname, "../../..");
const entries = entriesOf(root);
for (const name of globSync("languages/*.po", { cwd: root })) {
	const path = join(root, name);
	const source = updatedCatalogue(readFileSync(path, "utf8"), entries);
	writeFileSync(path, source);
	const catalogue = readCatalogue(source);
	const open = entries.filter(
		({ text, plural, files: [file = ""] }) =>
			!catalogue.find({ text, ...(plural !== undefined && { plural }) }, file),
	);
	console.log(
		`${basename(name, ".po")}: ${entries.length} texts, ${open.length} to translate.`,
	);
	for (const { text } of open.slice(0, 20)) console.log(`  ${text}`);
}
