import { resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";
import { rules } from "./rules.ts";

const root = resolve(import.meta.dirname, "../..");

async function violationsOf(baseDir: string, ...folders: string[]) {
	const { output } = await cruise(folders, {
		baseDir,
		doNotFollow: { path: "node_modules" },
		exclude: { path: "(/dist/|/\\.astro/|\\.generated\\.)" },
		ruleSet: { forbidden: [...rules] },
		validate: true,
		tsPreCompilationDeps: true,
		combinedDependencies: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "node", "default", "types"],
			extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
		},
	});
	const { summary, modules } = output as ICruiseResult;
	return {
		count: modules.length,
		violations: summary.violations.map(
			({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
		),
	};
}

test("dependencies point one way", async () => {
	const { count, violations } = await violationsOf(
		root,
		"packages",
		"apps/docs/src",
	);
	expect(count).toBeGreaterThan(50);
	expect(violations).toEqual([]);
});

test("imports in the wrong direction are found", async () => {
	const wrong = resolve(import.meta.dirname, "wrong");
	const { violations } = await violationsOf(wrong, "packages");
	expect(violations.toSorted()).toEqual([
		"core-stands-alone: packages/core/src/reads-a-file.ts -> fs/promises",
		"engine-contract-knows-nothing-above: packages/sandbox/src/engine/contract/declares.ts -> packages/sandbox/src/engine/running/runs.ts",
		"islands-share-a-room: packages/checklist-widgets/src/timeline/borrows-a-type.ts -> packages/checklist-widgets/src/checklist/note.ts",
		"no-cycles: packages/core/src/chicken.ts -> packages/core/src/egg.ts",
		"nobody-imports-tests: packages/sandbox/src/leans-on-a-test.ts -> packages/sandbox/src/test-support/helper.ts",
		"sandbox-knows-core-only: packages/sandbox/src/shows-a-widget.ts -> packages/checklist-widgets/src/widget.ts",
		"shared-knows-no-island: packages/checklist-widgets/src/shared/borrows-a-value.ts -> packages/checklist-widgets/src/checklist/note.ts",
	]);
});
