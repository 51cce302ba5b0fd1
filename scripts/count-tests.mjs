// Adds up what the test runners wrote and prints the closing line of a run: node scripts/count-tests.mjs <exit code of npm test>
import { glob, readFile } from "node:fs/promises";
import { root } from "./lib/run.mjs";

const exitCode = Number(process.argv[2] ?? 0);
let passed = 0;
let failed = 0;
let skipped = 0;

for await (const file of glob(
	[
		"{packages,apps}/*/test-results/vitest.json",
		"tests/test-results/vitest.json",
	],
	{ cwd: root },
)) {
	const result = JSON.parse(await readFile(new URL(file, `file://${root}`)));
	passed += result.numPassedTests;
	failed += result.numFailedTests;
	skipped += result.numPendingTests + result.numTodoTests;
}
for await (const file of glob("tests/test-results/playwright.json", {
	cwd: root,
})) {
	const { stats } = JSON.parse(await readFile(new URL(file, `file://${root}`)));
	passed += stats.expected;
	failed += stats.unexpected + stats.flaky;
	skipped += stats.skipped;
}

// Lint, types or a crash fail the run without a failing test; the count must say so.
if (exitCode !== 0 && failed === 0) failed = 1;
console.log(
	`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
