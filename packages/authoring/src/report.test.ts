import { fileURLToPath } from "node:url";
import type { ProcessInput } from "@slipway/core/process";
import { expect, test } from "vitest";
import { broken } from "./broken-definition/index.ts";
import { checkDefinitions, locate, printReport } from "./index.ts";

const folder = fileURLToPath(new URL("./broken-definition/", import.meta.url));
const entry = `${folder}index.ts`;
const definition: ProcessInput = broken;

/** The same definition with the mistakes of form mended, so that the deeper checks run. */
const wellFormed = (): ProcessInput => {
	const copy = structuredClone(definition) as unknown as {
		stages: { account: { tasks: Record<string, { duration: object }> } };
	};
	const { sign, issue } = copy.stages.account.tasks;
	Object.assign(sign?.duration ?? {}, { unit: "hours" });
	Reflect.deleteProperty(issue ?? {}, "repeat");
	return copy as unknown as ProcessInput;
};

const placesOf = async (subject: ProcessInput) =>
	(await checkDefinitions([{ definition: subject, entry }])).map(
		({ code, location }) =>
			`${code} ${location.file.slice(folder.length)}:${location.line}`,
	);

test("points at the line of each mistake of form", async () => {
	expect(await placesOf(definition)).toEqual([
		"missing-key stages/account.ts:18",
		"unknown-key stages/account.ts:31",
	]);
});

test("points at the line of a misspelt reference and of a cycle, across files", async () => {
	expect(await placesOf(wellFormed())).toEqual([
		"unknown-reference stages/account.ts:40",
		"cycle stages/account.ts:16",
	]);
});

test("prints file, line, code, pointer, fact, hint and a count", async () => {
	const issues = await checkDefinitions([{ definition: wellFormed(), entry }]);
	expect(printReport(issues, folder)).toMatchInlineSnapshot(`
		"stages/account.ts:40:5
		[unknown-reference] /stages/account/tasks/issue/basis/published
		  There is no source “giude”.
		  Hint: Did you mean “guide”?

		stages/account.ts:16:4
		[cycle] /stages/account/tasks/sign/after
		  These tasks wait for each other: sign → issue → sign.
		  Hint: Remove “issue” from the “after” of “sign”, or break the circle elsewhere.

		2 errors, 0 warnings."
	`);
});

test("points at the definition when a path leads nowhere", async () => {
	expect(await locate(entry, ["nowhere"])).toEqual({
		file: entry,
		line: 6,
		column: 23,
	});
});
