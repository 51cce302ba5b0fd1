import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** Runs a command line as a person types it; what holds spaces comes apart. */
export function slipway(line: string, ...more: readonly string[]) {
	const parameters = [...line.split(" ").filter(Boolean), ...more];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[main, ...parameters],
		{ encoding: "utf8" },
	);
	return { status, stdout, stderr };
}
