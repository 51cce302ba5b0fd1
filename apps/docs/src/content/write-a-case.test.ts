import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
	demonstrate,
	judge,
	type Script,
	type Scripts,
	told,
	trafficOf,
} from "@slipway/rehearsal";
import { library as api } from "@slipway/sandbox/example";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { afterAll, beforeAll, expect, test } from "vitest";
import page from "./docs/authors/write-a-case.md?raw";

const language = fileURLToPath(
	new URL("../../../../packages/rehearsal/src/language/", import.meta.url),
);
let folder: string;
let scripts: Scripts;
let script: Script;

// The page is followed in a folder of its own, which knows the language by its address.
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "write-a-case-"));
	for (const [, name = "", code = ""] of page.matchAll(
		/```ts\n\/\/ (packages\/\S+)\n([\s\S]*?)```/g,
	)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(
			join(folder, name),
			code.replaceAll("../../language/", language),
		);
	}
	const index = "packages/rehearsal/src/scripts/library/index.ts";
	const read: { readonly library: Scripts } = await import(
		/* @vite-ignore */ pathToFileURL(join(folder, index)).href
	);
	scripts = read.library;
	const [first] = scripts["lend-once"] as readonly Script[];
	if (!first) throw new RangeError("The page shows no script.");
	script = first;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const verdictOf = async (acts: Script["demonstration"]) => {
	const sandbox = stillSandbox(api);
	await demonstrate(sandbox, acts);
	return told(judge([script], api.id, trafficOf(sandbox)));
};

test("the case of the page is passed by its demonstration and failed by its mistake", async () => {
	expect((await verdictOf(script.demonstration)).is).toBe("passed");
	expect(script.mistakes).toHaveLength(1);
	for (const { acts } of script.mistakes)
		expect(await verdictOf(acts)).toMatchObject({
			is: "failed",
			instead: "Read the loan that you have, and borrow nothing twice.",
		});
});

test("the case that no machine can judge says what a person signs", () => {
	expect(scripts["opening-hours"]).toMatchObject({
		needs: "a person",
		attest: "Our opening hours are those of the library.",
	});
});
