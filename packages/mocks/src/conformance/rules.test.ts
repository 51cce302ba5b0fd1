import { globSync } from "node:fs";
import { join } from "node:path";
import { spoilt } from "@slipway/sandbox/conformance/hostile";
import {
	type MockApi,
	type Rule,
	requestOf,
	Sandbox,
} from "@slipway/sandbox/engine";
import { stage, stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test, vi } from "vitest";
import { mockApis } from "../index.ts";

/*
 * Every rule of every mock is broken by an example, by a spoilt request or by a test that stands beside the mock. Those tests
 * run here once more, where it is written down which rules the answers cite.
 */
const folder = join(import.meta.dirname, "..");
const cited = new Set<Rule>();
const cite = (problems: readonly { readonly rule: Rule }[] = []) => {
	for (const { rule } of problems) cited.add(rule);
};

const { play, answerCallback } = Sandbox.prototype;
vi.spyOn(Sandbox.prototype, "play").mockImplementation(async function (
	this: Sandbox,
	call,
) {
	const played = await play.call(this, call);
	cite(this.journal().at(-1)?.problems);
	return played;
});
vi.spyOn(Sandbox.prototype, "answerCallback").mockImplementation(function (
	this: Sandbox,
	number,
	reply,
) {
	const problems = answerCallback.call(this, number, reply);
	cite(problems);
	return problems;
});

const besides = globSync("*/*.test.ts", {
	cwd: folder,
	exclude: ["conformance/**", "testing/**"],
}).toSorted();

describe.each(besides)("%s", async (file) => {
	// Another address than that under which the file is run by itself, so that it is not taken for one that ran already.
	await import(/* @vite-ignore */ `${join(folder, file)}?once-more`);
});

describe.each(mockApis)("$title", (api: MockApi) => {
	test("its examples, spoilt requests and faults break rules", async () => {
		const before = cited.size;
		for (const operation of api.operations)
			for (const example of operation.examples) {
				const sandbox = stillSandbox(api);
				const carried = await stage(sandbox, operation);
				const call = requestOf(operation, example, carried);
				await sandbox.exchange(call);
				if (example !== operation.examples[0]) continue;
				for (const { concerns, spoil, name } of spoilt)
					if (concerns(operation, api) && !name.includes("10 MB"))
						await sandbox.exchange(spoil(call));
				await sandbox.exchange({ ...call, target: "/nowhere" });
				await sandbox.exchange({ ...call, method: "TRACE" });
				for (const fault of ["rate-limit", "server-error"]) {
					sandbox.setFaults([{ fault }]);
					await sandbox.exchange(call);
				}
			}
		expect(cited.size).toBeGreaterThan(before);
	});

	// Runs after all of the above.
	test("has no rule that nothing breaks", async () => {
		const { rules } = (await import(
			/* @vite-ignore */ `${folder}/${api.id}/rules.ts`
		)) as { readonly rules: Readonly<Record<string, Rule>> };
		expect(Object.keys(rules).length).toBeGreaterThan(10);
		expect(
			Object.entries(rules)
				// What is wrong with the shape is told in the words of the field.
				.filter(([, rule]) => rule !== api.refusals.invalid.rule)
				.filter(([, rule]) => !cited.has(rule))
				.map(([name]) => name),
			"rules that no example, spoilt request or test beside the mock breaks",
		).toEqual([]);
	});
});
