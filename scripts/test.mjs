// npm test: install, then lint, types, unit, property and browser tests.
import { availableParallelism } from "node:os";
import { inOrder, install } from "./lib/run.mjs";

// As many tasks at once as there are cores: more would only make each other's tests wait.
const concurrency = `--concurrency=${Math.max(2, availableParallelism())}`;

await install();
await inOrder(
	["biome", "ci", "."],
	["turbo", "run", "check", "test", "e2e", "--continue", concurrency],
);
