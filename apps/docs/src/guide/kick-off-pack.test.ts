import { expect, test } from "vitest";
import { guideOf } from "./guide.ts";
import { processes } from "./processes.ts";
import { bringsOf, needsOf } from "./sections/kick-off-pack.ts";
import { stageWeeksOf } from "./stage-weeks.ts";

test.each(processes.map((process) => [process.provider, process] as const))(
	"the pack of %s names every document once, on the side that hands it out, and all credentials",
	(_, process) => {
		const guide = guideOf(process);
		const titles = [...bringsOf(guide), ...needsOf(guide)].map(
			({ href }) => href,
		);
		expect(titles.toSorted()).toEqual(
			[
				...Object.keys(process.prerequisites).map(
					(id) => `#prerequisite-${id}`,
				),
				...Object.keys(process.documents).map((id) => `#document-${id}`),
				...Object.keys(process.credentials).map((id) => `#credential-${id}`),
			].toSorted(),
		);
	},
);

test.each(processes.map((process) => [process.provider, process] as const))(
	"the stages of %s end in weeks that are counted from the start, late ends never before middle ones",
	(_, process) => {
		const weeks = stageWeeksOf(guideOf(process));
		expect(weeks.size).toBeGreaterThan(0);
		for (const { median, late } of weeks.values()) {
			expect(median).toBeGreaterThan(0);
			expect(late).toBeGreaterThanOrEqual(median);
		}
	},
);
