import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");

test("carried values are named through `carried`, where the compiler knows them", () => {
	const files = globSync("*/**/*.ts", {
		cwd: folder,
		exclude: ["conformance/**", "testing/**", "**/*.test.ts"],
	});
	expect(files.length).toBeGreaterThan(100);
	const literal = files.filter((file) =>
		/\{\{\w+\}\}/.test(
			readFileSync(join(folder, file), "utf8").replaceAll(
				/\/\*\*.*?\*\//gs,
				"",
			),
		),
	);
	expect(literal).toEqual([]);
});
