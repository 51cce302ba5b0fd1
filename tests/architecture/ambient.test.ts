import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

const core = fileURLToPath(new URL("../../packages/core/src", import.meta.url));

/**
 * Where code reads the clock or rolls dice on its own. The rest of the outside (network, DOM, timers, console) does not
 * even compile in core: its TypeScript knows the language's own names only.
 */
function ambient(name: string, text: string): readonly string[] {
	const found: string[] = [];
	const report = (what: string, start: number) =>
		found.push(`${name}:${text.slice(0, start).split("\n").length} ${what}`);
	new Visitor({
		MemberExpression(node) {
			const source = text.slice(node.start, node.end);
			if (/^(Date\.now|Math\.random|Temporal\.Now)$/.test(source))
				report(source, node.start);
		},
		NewExpression(node) {
			if (
				node.callee.type === "Identifier" &&
				node.callee.name === "Date" &&
				node.arguments.length === 0
			)
				report("new Date()", node.start);
		},
	}).visit(parseSync(name, text).program);
	return found;
}

test("core asks for the time and for chance as arguments", async () => {
	const found: string[] = [];
	let files = 0;
	for await (const name of glob("**/*.ts", { cwd: core })) {
		if (/\.test(-d)?\.ts$/.test(name)) continue;
		files++;
		found.push(...ambient(name, await readFile(`${core}/${name}`, "utf8")));
	}
	expect(files).toBeGreaterThan(30);
	expect(found).toEqual([]);
});

test("a hidden clock and hidden dice are found", () => {
	expect(
		ambient(
			"x.ts",
			"const a = Date.now();\nconst b: Date = new Date();\nconst c = Math.random();\nconst d = new Date(0);",
		),
	).toEqual(["x.ts:1 Date.now", "x.ts:2 new Date()", "x.ts:3 Math.random"]);
});
