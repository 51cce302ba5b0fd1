// npm test: install, then lint, types, unit, property and browser tests. With words, npm test -- <words>, only the tests
// that have all of them in their path or name, and nothing else.
import { availableParallelism } from "node:os";
import { inOrder, install, isInstalled } from "./lib/run.mjs";

const words = process.argv.slice(2);
if (words.length > 0) {
	if (!isInstalled()) await install();
	await inOrder(["node", "tests/words/main.ts", ...words]);
	process.exit(0);
}

// As many tasks at once as there are cores: more would only make each other's tests wait.
const concurrency = `--concurrency=${Math.max(2, availableParallelism())}`;

await install();
await inOrder(
	["biome", "ci", "."],
	["knip", "--no-progress"],
	["turbo", "run", "check", "test", "e2e", "--continue", concurrency],
);
