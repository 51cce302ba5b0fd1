import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const tests = fileURLToPath(new URL("../", import.meta.url));

test.each(["checklist", "timeline", "sandbox", "offline"])(
	"a journey of tests/%s runs in every engine with npm test",
	(folder) => {
		expect(
			globSync(`${folder}/*.spec.ts`, { cwd: tests }).filter((file) =>
				readFileSync(tests + file, "utf8").includes('tag: "@every-engine"'),
			),
		).toHaveLength(1);
	},
);
