// npm test: install, then lint, types, unit, property and browser tests.
import { inOrder, install } from "./lib/run.mjs";

await install();
await inOrder(
	["biome", "ci", "."],
	["turbo", "run", "check", "test", "e2e", "--continue"],
);
