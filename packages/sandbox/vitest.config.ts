import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

// The engine is held by its own tests: with `--coverage`, as `npm test` has it, they fail where too little of it is run.
export default mergeConfig(
	shared,
	defineConfig({
		test: {
			coverage: {
				include: ["src/engine/**"],
				reporter: ["text-summary"],
				thresholds: { branches: 95, lines: 98, functions: 98 },
			},
		},
	}),
);
