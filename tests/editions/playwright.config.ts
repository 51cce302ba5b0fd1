import { defineConfig } from "@playwright/test";
import { timeLimits } from "../../time-limits.ts";
import usual from "../playwright.config.ts";

const port = Number(process.env.E2E_PORT ?? 4174);

// For `npm run editions -- check`, on editions that are built: the rest of the tests looks at the English one alone.
export default defineConfig({
	...usual,
	testDir: ".",
	testMatch: "*.edition.ts",
	outputDir: "../test-results/traces",
	reporter: [["line"]],
	timeout: timeLimits.journey,
	projects: usual.projects?.filter(({ name }) => name === "chromium") ?? [],
	use: { ...usual.use, baseURL: `http://127.0.0.1:${port}`, locale: "de-DE" },
	webServer: {
		command: `node ../../scripts/serve.mjs ../../apps/docs/dist-editions ${port}`,
		url: `http://127.0.0.1:${port}/de/`,
		reuseExistingServer: true,
	},
});
