import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Lets generated clients tell the booking story of each mock that speaks JSON. Gives 1 when one of them could not. */
export function storiesTold(): number {
	console.log("\nStories of generated clients:");
	const { status } = spawnSync(
		"vitest",
		["run", "clients/", "--config", "../vitest.config.ts", "--reporter=tree"],
		{ cwd: join(import.meta.dirname, "../.."), stdio: "inherit" },
	);
	return status === 0 ? 0 : 1;
}
