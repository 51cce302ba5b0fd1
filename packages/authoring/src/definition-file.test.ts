import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { example } from "@slipway/core/process";
import { afterAll, expect, test } from "vitest";
import { checkDefinitions, readDefinitionFile } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "slipway-definition-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file of somebody's own; gives its path. */
function own(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

/** The lines of a file's problems, each with its code. */
async function linesOf(path: string): Promise<readonly string[]> {
	const issues = await checkDefinitions([await readDefinitionFile(path)]);
	return issues.map(({ code, location }) => `${code} ${location.line}`);
}

const json = JSON.stringify(example, null, "\t");
const misspelt = json.replace(
	/"liveWith": "[^"]+"/,
	'"liveWith": "nothing-such"',
);
const line =
	misspelt.split("\n").findIndex((each) => each.includes("nothing-such")) + 1;

test.each([
	["mine.json", misspelt, line],
	["default.js", `export default ${misspelt};`, line],
	["named.mjs", `const mine = ${misspelt};\nexport default mine;`, line],
	[
		"typed.ts",
		`interface Any {}\nexport const mine = ${misspelt} satisfies Any;`,
		line + 1,
	],
	[
		"typed-default.ts",
		`interface Any {}\nexport default ${misspelt} as const satisfies Any;`,
		line + 1,
	],
])(
	"a definition in %s is checked, and its mistake found",
	async (name, text, at) => {
		expect(await linesOf(own(name, text))).toContain(`unknown-reference ${at}`);
	},
);

test("a definition without a mistake has no problem", async () => {
	expect(await linesOf(own("right.json", json))).toEqual([]);
});

test.each([
	["nothing.json", undefined, "There is no file", "Give the path"],
	["half.json", '{ "id": ', "is not JSON", "TypeScript"],
	["list.json", "[]", "exports no definition", "defineProcess"],
	["none.js", "export const a = 1;", "exports no definition", "defineProcess"],
	[
		"two.js",
		'export const a = { provider: "a", stages: {} }, b = { provider: "b", stages: {} };',
		"exports 2 definitions",
		"file of its own",
	],
	["throws.js", 'throw new Error("no");', "cannot be run: no", "node"],
	[
		"alone.ts",
		'import "slipway/definition";',
		"cannot be run",
		"Add the package to the project",
	],
])(
	"%s is refused with the fact and the next step",
	async (name, text, fact, hint) => {
		const path = join(folder, name);
		if (text !== undefined) own(name, text);
		await expect(readDefinitionFile(path)).rejects.toMatchObject({
			message: expect.stringContaining(fact),
			hint: expect.stringContaining(hint),
		});
	},
);

test("a definition without an id is named by its file", async () => {
	const [issue] = await checkDefinitions([
		await readDefinitionFile(own("nameless.json", '{ "provider": "a" }')),
	]);
	expect(issue?.provider).toBe("nameless.json");
});
