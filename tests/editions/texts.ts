import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCatalogue } from "@slipway/languages";
import { Parser } from "htmlparser2";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The German edition, beside the English one that holds it. */
export const germanFolder = join(root, "apps/docs/dist-editions/de");

const unread = new Set([
	"script",
	"style",
	"code",
	"pre",
	"template",
	// Headings of the page once more; of one that is written by hand, English ones.
	"starlight-toc",
	"mobile-starlight-toc",
]);
const read = ["alt", "aria-label", "label", "placeholder", "title"];

/** English texts of the interface whose translation is another, as pages would show them. */
export function untranslated(language: string): ReadonlySet<string> {
	const { items } = readCatalogue(
		readFileSync(join(root, "languages", `${language}.po`), "utf8"),
	);
	return new Set(
		items
			// One word can be the provider’s as well: a stage that is called “Build”.
			.filter(
				({ msgid, msgstr }) => /\S\s+\S/.test(msgid) && !msgstr.includes(msgid),
			)
			.map(({ msgid }) => plain(msgid)),
	);
}

/**
 * What pages below a folder say outside of what is marked as English, each with a page that says it.
 *
 * @param attributes those that are read as well; they cannot be marked.
 */
export function textsBelow(
	folder: string,
	attributes: readonly string[] = read,
): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const page of globSync("**/*.html", { cwd: folder })) {
		const skipped: boolean[] = [];
		let said = "";
		const end = () => {
			const text = plain(said);
			said = "";
			if (text && !found.has(text)) found.set(text, page);
		};
		const parser = new Parser({
			onopentag(name, given) {
				end();
				const skips =
					(skipped.at(-1) ?? false) || unread.has(name) || given.lang === "en";
				skipped.push(skips);
				if (skips) return;
				for (const each of attributes) {
					said = given[each] ?? "";
					end();
				}
			},
			ontext(text) {
				if (!skipped.at(-1)) said += text;
			},
			onclosetag() {
				end();
				skipped.pop();
			},
		});
		parser.write(readFileSync(join(folder, page), "utf8"));
		parser.end();
	}
	return found;
}

/** What the definitions say, which is English in every edition, as JSON. */
export const definitionsBelow = (folder: string): string =>
	globSync("api/processes/*.json", { cwd: folder })
		.map((name) => readFileSync(join(folder, name), "utf8"))
		.join("\n");

/** Sentences and titles of definitions; not names, nor one word, which can be of the interface as well. */
export function definedTexts(folder: string): ReadonlySet<string> {
	const texts = new Set<string>();
	for (const name of globSync("api/processes/*.json", { cwd: folder })) {
		const process = JSON.parse(readFileSync(join(folder, name), "utf8"));
		collect(process);
		texts.delete(process.product);
		texts.delete(process.provider);
	}
	return texts;

	function collect(data: unknown): void {
		if (typeof data === "string") {
			if (/\p{L}{2}\S*\s+\S*\p{L}{2}/u.test(data)) texts.add(plain(data));
		} else if (typeof data === "object" && data !== null)
			for (const value of Object.values(data)) collect(value);
	}
}

const plain = (text: string) => text.trim().replace(/\s+/g, " ");
