import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { findBrowser, findFirefox } from "@slipway/test-browser";
import { timeLimits } from "../time-limits.ts";

const port = Number(process.env.E2E_PORT ?? 4173);
const firefox = findFirefox();

export default defineConfig({
	testMatch: "**/*.spec.ts",
	fullyParallel: true,
	// One more than there are cores: now and then each waits for a page.
	workers: availableParallelism() + 1,
	forbidOnly: Boolean(process.env.CI),
	timeout: timeLimits.journey,
	expect: { timeout: timeLimits.page },
	reporter: [["dot"], ["json", { outputFile: "test-results/playwright.json" }]],
	outputDir: "test-results/traces",
	// Text alone is kept, which is the same on every machine.
	snapshotPathTemplate: "{testDir}/{testFileDir}/snapshots/{arg}{ext}",
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		timezoneId: "Europe/Amsterdam",
		locale: "en-GB",
	},
	projects: [
		{
			name: "chromium",
			use: { launchOptions: findBrowser() },
		},
		// Journeys run in Firefox as well, where the machine has one: with `npm test` one through each tool, tagged
		// @every-engine, and with `npm run firefox` all. Never there: what its driver cannot do, tagged @chromium, and what
		// asks nothing of an engine that other tests do not ask, tagged @one-engine.
		...(firefox === undefined
			? []
			: [
					{
						name: "firefox",
						testMatch: [
							"checklist/{tick,keyboard,before-alive,handover,early,faults}.spec.ts",
							"timeline/{inputs,files}.spec.ts",
							"timeline/portfolio.spec.ts",
							"sandbox/{calls,sending}.spec.ts",
							"engines/consoles.spec.ts",
							"site/islands.spec.ts",
							"offline/without-network.spec.ts",
						],
						grep:
							process.env.FIREFOX_JOURNEYS === "all" ? /./ : /@every-engine/,
						grepInvert: /@chromium|@one-engine/,
						use: {
							browserName: "firefox" as const,
							// Playwright drives an unpatched Firefox through WebDriver BiDi.
							channel: "moz-firefox",
							launchOptions: {
								executablePath: firefox,
								// The list of downloads would take the focus from the page, and its fields would hear of no blur.
								firefoxUserPrefs: { "browser.download.alwaysOpenPanel": false },
							},
						},
					},
				]),
	],
	webServer: {
		command: `node ../scripts/serve.mjs ../apps/docs/dist ${port}`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
	},
});
