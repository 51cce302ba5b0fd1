import { expect, test } from "vitest";
import { folderOfPart, partsOf, searchParts } from "./parts.ts";

const ids = (count: number) =>
	Array.from({ length: count }, (_, index) => `provider-${index}`);

test("few providers share one index, at the address that the search asks first", () => {
	expect(partsOf(ids(5))).toEqual([ids(5)]);
	expect(partsOf([])).toEqual([[]]);
	expect(folderOfPart(0)).toBe("");
});

test("very many have several, each provider in one of them", () => {
	const parts = partsOf(ids(1000));
	expect(parts).toHaveLength(searchParts(1000));
	expect(parts.length).toBeGreaterThan(1);
	expect(parts.flat()).toEqual(ids(1000));
	expect(new Set(parts.keys().map(folderOfPart)).size).toBe(parts.length);
});
