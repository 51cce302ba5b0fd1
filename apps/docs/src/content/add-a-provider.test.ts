import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import {
	type Coverage,
	checkProcess,
	coverageGaps,
	type ProcessInput,
	readProcess,
} from "@slipway/core/process";
import { afterAll, beforeAll, expect, test } from "vitest";
import page from "./docs/authors/add-a-provider.md?raw";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const language = join(repository, "packages/core/src/process/index.ts");
const core = "packages/core/src/providers/example";
let folder: string;

// The page is followed in a folder of its own, which knows the definition language by its address and the libraries by link.
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "add-a-provider-"));
	for (const [name, code] of files()) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(
			join(folder, name),
			code.replaceAll(
				/"(\.\.\/)+process\/index\.ts"/g,
				JSON.stringify(language),
			),
		);
	}
	const libraries = "packages/mocks/node_modules";
	await symlink(
		join(repository, libraries),
		join(folder, libraries),
		"junction",
	);
	await writeFile(
		join(folder, "tsconfig.json"),
		JSON.stringify({
			extends: join(repository, "tsconfig.base.json"),
			compilerOptions: { lib: ["es2024", "dom"] },
			files: files().map(([name]) => name),
		}),
	);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("every file that the page shows passes the compiler", async () => {
	expect(files().length).toBeGreaterThan(8);
	const compiler = join(repository, "packages/core/node_modules/.bin/tsc");
	const told = await promisify(execFile)(compiler, ["-p", folder]).catch(
		({ stdout }) => ({ stdout }),
	);
	expect(told.stdout).toBe("");
});

test.each(files())("%s is laid out as lint lays it out", (name, code) => {
	const formatter = join(repository, "node_modules/.bin/biome");
	const laidOut = execFileSync(
		formatter,
		["format", `--stdin-file-path=${name}`],
		{ cwd: repository, input: code, encoding: "utf8" },
	);
	expect(code).toBe(laidOut);
});

test("the provider that the page describes is complete, and nothing of its guide is lost", async () => {
	const { example } = await imported<{ example: ProcessInput }>("index.ts");
	const { coverage } = await imported<{ coverage: Coverage }>("coverage.ts");
	expect(checkProcess(example).issues).toEqual([]);
	expect(coverageGaps(readProcess(example), coverage)).toEqual([]);
});

/** The files of the page: blocks of code that begin with their name. */
function files(): readonly (readonly [name: string, code: string])[] {
	return [...page.matchAll(/```ts\n\/\/ (packages\/\S+)\n([\s\S]*?)```/g)].map(
		([, name = "", code = ""]) => [name, code],
	);
}

const imported = <Module>(name: string): Promise<Module> =>
	import(/* @vite-ignore */ pathToFileURL(join(folder, core, name)).href);
