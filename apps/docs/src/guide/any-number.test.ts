import { allProcesses } from "@slipway/core/providers";
import { expect, test } from "vitest";
import { guideOf } from "./guide.ts";
import { pagesOf } from "./page-kinds.ts";
import { headingsOf } from "./sections/section.ts";
import { asMany } from "./synthetic.ts";

test.each([1, 6, 40])(
	"%i providers have a page for each stage and the same pages besides, each under an address of its own",
	(count) => {
		const guides = asMany(allProcesses(), String(count)).map(guideOf);
		const pages = guides.flatMap(pagesOf);
		expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
		for (const guide of guides) {
			const own = pagesOf(guide);
			expect(own.filter(({ kind }) => kind === "stage")).toHaveLength(
				guide.stages.length,
			);
			for (const kind of ["overview", "checklist", "timeline", "sources"])
				expect(own.filter((page) => page.kind === kind)).toHaveLength(1);
		}
		for (const { sections, path } of pages) {
			const slugs = headingsOf(sections).map(({ slug }) => slug);
			expect(new Set(slugs).size, path).toBe(slugs.length);
		}
	},
);
