import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
	namingAttributes,
	stateFlags,
	stateValues,
} from "../../packages/checklist-widgets/src/shared/state/state-values.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (...patterns: string[]) =>
	globSync(patterns, { cwd: root })
		.filter((file) => !/test(-d)?\.tsx?$|\/state\/state-/.test(file))
		.map((file) => ({ file, text: readFileSync(root + file, "utf8") }));

const styles = read(
	"packages/checklist-widgets/src/**/*.css",
	"apps/docs/src/styles/**/*.css",
);
const islands = read("packages/checklist-widgets/src/**/*.{ts,tsx}");
const pages = read("apps/docs/src/**/*.{astro,ts}");
/** Values that pages take from definitions and headings. */
const ofDefinitions: Readonly<Record<string, readonly string[]>> = {
	"data-requirement": ["mandatory", "recommended", "optional"],
	"data-level": ["2", "3"],
};
/** What Starlight sets. */
const foreign = new Set(["data-theme", "data-open-modal", "data-page-title"]);

const known: Readonly<Record<string, readonly string[]>> = {
	...stateValues,
	...Object.fromEntries(
		[...stateFlags, ...namingAttributes].map((name) => [name, []]),
	),
};
const camel = (name: string) =>
	name.slice(5).replace(/-./g, ([, letter = ""]) => letter.toUpperCase());

/** The attributes that a text names, with the value where there is one. */
const selectorsIn = (text: string) =>
	[
		...text
			.replaceAll(/\/\*.*?\*\//gs, "")
			.matchAll(/\[(data-[\w-]+)(?:="([^"]*)")?\]/g),
	].map(([, name = "", value]) => ({ name, value }));

/** Whether a page of the site sets an attribute, and to this value where one is asked for. */
const isSetByPage = (name: string, value: string | undefined) =>
	pages.some(
		({ text }) =>
			new RegExp(`\\b${name}(?![\\w-])`).test(text) &&
			(value === undefined || text.includes(`"${value}"`)),
	);

/** Why a style rule can never apply; undefined where it can. */
function problemIn(name: string, value: string | undefined) {
	if (foreign.has(name)) return undefined;
	const values = [...(known[name] ?? []), ...(ofDefinitions[name] ?? [])];
	if (value === undefined ? known[name] : values.includes(value))
		return undefined;
	return isSetByPage(name, value)
		? undefined
		: `[${name}${value === undefined ? "" : `="${value}"`}]`;
}

test("every state that a style sheet asks for is one that a component or a page sets", () => {
	const asked = styles.flatMap(({ file, text }) =>
		selectorsIn(text).map((each) => ({ file, ...each })),
	);
	expect(asked.length).toBeGreaterThan(100);
	expect(
		asked.flatMap(({ file, name, value }) => {
			const problem = problemIn(name, value);
			return problem === undefined ? [] : [`${file}: ${problem}`];
		}),
	).toEqual([]);
});

test("a misspelt state in a style sheet is found", () => {
	expect(
		selectorsIn(
			'[data-state="dnoe"] {} [data-sttae] {} [data-state="done"] {} [data-form="fulll"] {}',
		).map(({ name, value }) => problemIn(name, value)),
	).toEqual([
		'[data-state="dnoe"]',
		"[data-sttae]",
		undefined,
		'[data-form="fulll"]',
	]);
});

test("islands set no attribute that is not in the table", () => {
	const set = islands.flatMap(({ file, text }) =>
		[...text.matchAll(/[\s<](data-[\w-]+)(?=[=\s/>])/g)].map(
			([, name = ""]) => `${file}: ${name}`,
		),
	);
	expect(set.length).toBeGreaterThan(30);
	expect(set.filter((each) => !known[each.split(": ")[1] ?? ""])).toEqual([]);
});

describe.each(Object.keys(known))("%s", (name) => {
	test("is set or looked for by an island", () => {
		expect(
			islands
				.filter(
					({ text }) =>
						new RegExp(`\\b${name}(?![\\w-])`).test(text) ||
						new RegExp(`\\bdataset\\.${camel(name)}\\b`).test(text),
				)
				.map(({ file }) => file),
		).not.toEqual([]);
	});
});
