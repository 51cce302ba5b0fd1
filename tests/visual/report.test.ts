import { expect, test } from "vitest";
import { type Compared, reportOf, summaryOf } from "./report.ts";

const view = { type: "home", width: 360, theme: "dark" } as const;
const all: readonly Compared[] = [
	{ view: { ...view, width: 768 }, is: "same" },
	{ view, is: "different", percent: 1.5 },
	{ view: { ...view, type: "design-system" }, is: "new" },
];

test("a comparison is summed up in a line", () => {
	expect(summaryOf(all, "1234abc")).toBe(
		"3 views against 1234abc: 1 the same, 1 different, 1 new, 0 gone",
	);
});

test("the report shows before, after and difference of what differs, what is new alone, and nothing that is the same", () => {
	const report = reportOf(all, "1234abc");
	const sources = [...report.matchAll(/src="([^"]+)"/g)].map(([, src]) => src);
	expect(sources).toEqual([
		"after/design-system-360-dark.png",
		"before/home-360-dark.png",
		"after/home-360-dark.png",
		"difference/home-360-dark.png",
	]);
	expect(report).toContain("home, 360 px, dark: 1.5 % of the pixels");
});
