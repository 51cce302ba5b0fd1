import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { built, packed } from "../package/packed.ts";
import { complaintsAbout, namesIn } from "../support/bill-of-materials.ts";

const bill = readFileSync(join(built, "sbom.cdx.json"), "utf8");

test("what is inside the package is told by CycloneDX 1.6", async () => {
	expect(await complaintsAbout(bill)).toBeNull();
	expect(namesIn(bill)).toContain("zod");
});

test("a list that breaks the schema is found", async () => {
	expect(
		await complaintsAbout(bill.replace('"library"', '"book"')),
	).not.toBeNull();
});

test("whatever the package lists has its licence beside it, and the other way round", () => {
	const notices = readFileSync(join(built, "licences-of-others.txt"), "utf8");
	expect(
		notices
			.split(/^-{72}\n\n/m)
			.map((notice) => /^(\S+)/.exec(notice)?.[1])
			.filter(Boolean),
	).toEqual(namesIn(bill));
});

test("the same list stands beside the package, under its name", () => {
	const beside = packed.replace(/\.tgz$/, ".cdx.json");
	expect(dirname(beside)).toBe(dirname(packed));
	expect(readFileSync(beside, "utf8")).toBe(bill);
});
