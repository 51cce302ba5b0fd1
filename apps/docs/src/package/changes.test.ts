import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { releasesIn } from "./changes.ts";

test("a release is its version and what it brought, without the sizes of changes", () => {
	expect(
		releasesIn(
			"# slipway\n\n## 0.2.0\n\n### Minor Changes\n\n- You can\n  do this.\n\n### Patch Changes\n\n- That is mended.\n\n## 0.1.0\n\n### Minor Changes\n\n- The first.\n",
		),
	).toEqual([
		{ version: "0.2.0", changes: ["You can do this.", "That is mended."] },
		{ version: "0.1.0", changes: ["The first."] },
	]);
});

test("the newest release of the changelog is the version of the package", () => {
	const read = (file: string) =>
		readFileSync(
			new URL(`../../../../packages/slipway/${file}`, import.meta.url),
			"utf8",
		);
	expect(releasesIn(read("CHANGELOG.md"))[0]?.version).toBe(
		JSON.parse(read("package.json")).version,
	);
});
