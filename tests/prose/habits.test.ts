import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { habitsOf } from "./habits.ts";
import { textsOf } from "./texts.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const written = globSync(
	[
		"{packages,apps}/*/{src,scripts}/**/*.{ts,tsx,astro,md,mdx}",
		"packages/slipway/shipped/*.md",
		"scripts/*.mjs",
		"docs/*.md",
		"*.md",
	],
	{ cwd: root },
).filter(
	(path) =>
		!/node_modules|\.test\.|test-support|generated|conformance/.test(path),
);

test("no text that somebody reads has a habit that reads as translated", () => {
	expect(written.length).toBeGreaterThan(1000);
	const found = written.flatMap((path) =>
		textsOf(path, readFileSync(`${root}${path}`, "utf8")).flatMap(
			({ text, line }) =>
				habitsOf(text).map((habit) => `${path}:${line} ${habit}`),
		),
	);
	expect(found).toEqual([]);
});

test("a habit is found in strings, elements, templates and prose, with its line", () => {
	const said = (path: string, source: string) =>
		textsOf(path, source)
			.filter(({ text }) => habitsOf(text).length > 0)
			.map(({ line }) => line);
	expect(said("a.ts", '\nexport const a = "How to mend it";')).toEqual([2]);
	expect(
		said("a.ts", ["export const a = `", "{1} nobody knows`;"].join("$")),
	).toEqual([1]);
	expect(said("a.tsx", "export const a = <p>\nNobody knows</p>;")).toEqual([1]);
	expect(
		said("a.astro", '---\nconst a = "for ever and a day";\n---\n\n<p>Anew</p>'),
	).toEqual([2, 5]);
	expect(said("a.md", "# A\n\nWhom to turn to")).toEqual([3]);
});

test("comments, styles and single words are left alone", () => {
	const sources = [
		["a.ts", '// mend it\nexport const a = "anew";'],
		["a.astro", "---\n// nobody\n---\n<style>.unsaid { color: red }</style>"],
	] as const;
	for (const [path, source] of sources)
		expect(textsOf(path, source).flatMap(({ text }) => habitsOf(text))).toEqual(
			[],
		);
});
