import { readFile, writeFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { guideLanguage } from "../edition.ts";
import { eachFile } from "./each-file.ts";

/**
 * In an edition of another language, what definitions, mocks and cases say is marked as English in every page, wherever it
 * is shown (WCAG 2.2, 3.1.2), and pages carry what their islands need to do the same. The English edition has nothing to
 * mark.
 */
export async function markedEnglish(): Promise<AstroIntegration> {
	const name = "english-texts";
	if (!guideLanguage) return { name, hooks: {} };
	const { carryEnglish, markEnglish } = await import(
		"../english/mark-english.ts"
	);
	const { definedTexts } = await import("../english/defined-texts.ts");
	const { all, shownLater, stagesAndTasks } = await definedTexts();
	return {
		name,
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const pages = await eachFile(
					root,
					(file) => file.endsWith(".html"),
					async (path) => {
						const [guide = ""] = relative(root, path).split(sep);
						const html = markEnglish(await readFile(path, "utf8"), all);
						const ofGuide = shownLater.get(guide);
						const later = ofGuide
							? island.test(html) && ofGuide
							: overview.test(html) && stagesAndTasks;
						await writeFile(path, later ? carryEnglish(html, later) : html);
					},
				);
				logger.info(`${pages} pages`);
			},
		},
	};
}

const island = /<[^>]+\sdata-(?:plan|timeline|console|rehearsal)[\s=>]/;
/** Where integrations of this browser are listed. */
const overview = /<[^>]+\sdata-(?:my|portfolio|standing)/;
