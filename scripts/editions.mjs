// npm run editions: install, and build the site in every language, for a host to serve. With -- check, the tests of the
// editions follow. `DOCS_EDITIONS=… npm start` builds and serves them.
import { buildEditions, usualEditions } from "./lib/editions.mjs";
import { inOrder, install } from "./lib/run.mjs";

await install();
await buildEditions(process.env.DOCS_EDITIONS || usualEditions);
if (process.argv.includes("check"))
	await inOrder([
		"node",
		"tests/node_modules/@playwright/test/cli.js",
		"test",
		"--config",
		"tests/editions/playwright.config.ts",
	]);
