import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

// Core is held by its own tests: with `--coverage`, as `npm test` has it, they fail where too little of it is run.
export default mergeConfig(
	shared,
	defineConfig({
		test: {
			coverage: {
				include: ["src/**/*.ts"],
				// Data, which other tests read whole, and what only tests use.
				exclude: [
					"src/providers/**",
					"src/calendar/regions/**",
					"src/**/testing/**",
				],
				reporter: ["text-summary"],
				thresholds: { branches: 95, lines: 98, functions: 98 },
			},
		},
	}),
);
