import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { progressVersion } from "../progress.ts";
import { readProgress } from "./read-progress.ts";

const folder = new URL("../fixtures/", import.meta.url);

const stored = (name: string) => readFileSync(new URL(name, folder), "utf8");

const versions = Array.from(
	{ length: progressVersion },
	(_, index) => index + 1,
);

test("there is a stored file of each version", () => {
	expect(readdirSync(folder).toSorted()).toEqual(
		versions.map((version) => `version-${version}.json`),
	);
});

test.each(versions)(
	"progress stored in version %i is read, nothing of it lost",
	(version) => {
		const read = readProgress(stored(`version-${version}.json`), "example");
		expect(read.issue).toBeUndefined();
		expect(read.progress).toEqual(
			JSON.parse(stored(`version-${progressVersion}.json`)),
		);
	},
);

test("a file that names no format is said to have none", () => {
	const read = readProgress('{"process":"example"}', "example");
	expect(read.progress).toBeUndefined();
	expect(read.issue?.message).toContain("no format");
});
