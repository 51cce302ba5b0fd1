import { existsSync, globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const address = "/authors/design-system/";
const html = allPages().find((page) => page.address === address)?.html ?? "";
const named = (attribute: string) =>
	[...html.matchAll(new RegExp(`${attribute}="([^"]+)"`, "g"))].map(
		([, path = ""]) => path,
	);
const shown = new Set(named("data-shows"));
const elsewhere = named("data-elsewhere");

test("the page of the design system names every component and style sheet, shown or with the reason why not", () => {
	const files = globSync(
		[
			"apps/docs/src/components/**/*.astro",
			"apps/docs/src/styles/**/*.css",
			"packages/checklist-widgets/src/**/*.{tsx,css}",
		],
		{ cwd: root },
	).filter((file) => !/\.test(-d)?\.tsx$/.test(file));
	expect(files.length).toBeGreaterThan(200);
	expect(
		files.filter(
			(file) =>
				!shown.has(file) &&
				!elsewhere.some((part) =>
					part.endsWith("/") ? file.startsWith(part) : file === part,
				),
		),
	).toEqual([]);
});

test("the page of the design system names no file that is gone", () => {
	expect(
		[...shown, ...elsewhere].filter((path) => !existsSync(root + path)),
	).toEqual([]);
});

test("the page of the design system shows every state that style sheets know of a task, a stage and a case", () => {
	const statesIn = (attribute: string) => new Set(named(attribute));
	for (const [attribute, states] of Object.entries({
		"data-turn": ["you", "them", "third"],
		"data-progress": ["done", "now", "waiting"],
		"data-state": ["skipped", "blocked", "ready", "started", "waiting", "done"],
		"data-basis": ["published", "derived", "assumed"],
		"data-confidence": ["published", "derived", "modelled"],
		"data-verdict": ["passed", "failed", "begun", "open", "none"],
		"data-outcome": ["good", "refused", "failed"],
	}))
		expect([...statesIn(attribute)], attribute).toEqual(
			expect.arrayContaining(states),
		);
	expect(html, "what is overdue").toContain("data-overdue");
});
