import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { placesIn } from "./rooms.ts";

const root = resolve(import.meta.dirname, "../..");
const [, list = ""] =
	/```\n(.*?)```/s.exec(readFileSync(join(root, "ARCHITECTURE.md"), "utf8")) ??
	[];
const places = placesIn(list);

test("a list of rooms is read by its indents and commas", () => {
	expect(
		placesIn("packages/a   what\n  src/b, src/c  what\n    d   what\ndocs  x"),
	).toEqual([
		"packages/a",
		"packages/a/src/b",
		"packages/a/src/c",
		"packages/a/src/b/d",
		"docs",
	]);
});

test("every room that ARCHITECTURE.md names is there", () => {
	expect(places.length).toBeGreaterThan(30);
	expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
});

// In the other packages a folder is one of many alike: a mock, a widget, a kind of page.
test.each([
	"packages",
	"apps",
	"packages/core/src",
	"packages/sandbox/src",
	"packages/sandbox/src/engine",
	"packages/cli/src",
	"packages/checklist-widgets/src",
])("every folder in %s is a room that ARCHITECTURE.md names", (place) => {
	const folders = readdirSync(join(root, place), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== "testing")
		.map(({ name }) => `${place}/${name}`);
	expect(folders.filter((folder) => !places.includes(folder))).toEqual([]);
});

test("ARCHITECTURE.md keeps to one page", () => {
	const lines = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split("\n");
	expect(lines.length).toBeLessThanOrEqual(110);
});
