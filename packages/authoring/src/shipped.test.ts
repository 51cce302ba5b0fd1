import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { checkDefinitions, shippedDefinitions } from "./index.ts";

test("finds the entry file of every shipped definition", () => {
	const missing = shippedDefinitions()
		.map(({ entry }) => entry)
		.filter((entry) => !existsSync(entry));
	expect(missing).toEqual([]);
});

test("finds no issue in the shipped definitions", async () => {
	expect(await checkDefinitions(shippedDefinitions())).toEqual([]);
});
