import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { asserting, functionsIn } from "./doc-examples.ts";

const root = resolve(import.meta.dirname, "../..");

/** The packages whose examples run, each with how many of its public functions have none yet. The number only falls. */
const packages = { core: 0, sandbox: 0, authoring: 0 };

describe.each(Object.entries(packages))("packages/%s", (place, allowed) => {
	const folder = join(root, "packages", place);
	const documented = publicFunctions(folder);
	const shown = documented.filter(({ code }) => code !== "");

	test("its examples give the values that they tell", () => {
		expect(shown.length).toBeGreaterThan(0);
		for (const { name, code } of shown)
			expect(code, `${name} tells a value`).toContain("// => ");
		run(asserting(shown), folder);
	});

	test("no more public functions are without an example", () => {
		const without = documented.filter(({ code }) => code === "");
		expect(without.map(({ name }) => name).length).toBeLessThanOrEqual(allowed);
	});
});

test("an example that tells another value fails, and is named", () => {
	const example = (code: string) =>
		run(asserting([{ name: "added", code }]), root);
	expect(() => example("1 + 1; // => 3\n")).toThrow("The example of added");
	example("1 + 1; // => 2\n");
});

/** The functions that the package's exports name, wherever they are declared. */
function publicFunctions(folder: string) {
	const { exports } = JSON.parse(
		readFileSync(join(folder, "package.json"), "utf8"),
	) as { readonly exports: Readonly<Record<string, string>> };
	const named = new Set(
		Object.values(exports)
			// What only tests use has no list of names.
			.filter((file) => !file.includes("*"))
			.flatMap((file) =>
				[
					...readFileSync(join(folder, file), "utf8").matchAll(
						/export (?:async )?(?:function (\w+)|\{([^}]*)\})/g,
					),
				].flatMap(([, own, list = ""]) =>
					own ? [own] : list.split(",").map((each) => each.trim()),
				),
			),
	);
	return globSync("src/**/*.ts", { cwd: folder })
		.filter((file) => !/\.test(-d)?\.ts$|\/testing\//.test(file))
		.toSorted()
		.flatMap((file) => functionsIn(join(folder, file)))
		.filter(({ name }) => named.has(name));
}

function run(code: string, cwd: string): void {
	execFileSync(process.execPath, ["--input-type=module-typescript"], {
		cwd,
		input: code,
		stdio: "pipe",
	});
}
