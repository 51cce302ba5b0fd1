import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { startedPrograms } from "./started-programs.ts";
import { timeLimits } from "./time-limits.ts";

// For the tests of every package, each run from its own folder, and for those of all of them from here.
export default defineConfig({
	test: {
		include: ["**/*.test.ts"],
		setupFiles: [fileURLToPath(new URL("property-seed.ts", import.meta.url))],
		// What the tests of a package import is loaded once for all of its files, which halves the time.
		isolate: false,
		env: startedPrograms,
		testTimeout: timeLimits.test,
		hookTimeout: timeLimits.test,
		expect: { poll: { timeout: timeLimits.poll } },
		reporters: ["default", "json"],
		outputFile: { json: "test-results/vitest.json" },
		coverage: {
			provider: "v8",
			include: ["packages/*/src/**"],
			reporter: ["text", "json-summary"],
		},
	},
});
