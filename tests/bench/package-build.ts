import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./on-demand.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Prints the time that the package adds to `npm start`: built anew, several times, and taken from turbo's cache. */
export function run(): void {
	const cold = Array.from({ length: 3 }, () => {
		rmSync(join(root, "packages/slipway/dist"), {
			recursive: true,
			force: true,
		});
		return timed(process.execPath, ["packages/slipway/scripts/build.ts"]);
	});
	const turbo = ["run", "build", "--filter=slipway"];
	timed("turbo", turbo);
	const cached = timed("turbo", turbo);
	console.log(
		`built ${seconds(median(cold))} (${cold.map(seconds).join(", ")}), of 5 s at most; from the cache ${seconds(cached)}, turbo's own start included`,
	);
	if (median(cold) > 5000) process.exitCode = 1;
}

const seconds = (milliseconds: number): string =>
	`${(milliseconds / 1000).toFixed(1)} s`;

/** Milliseconds that a command takes. */
function timed(command: string, parameters: readonly string[]): number {
	const started = performance.now();
	const { status } = spawnSync(command, parameters, {
		cwd: root,
		stdio: ["ignore", "ignore", "inherit"],
		env: {
			...process.env,
			PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`,
		},
	});
	if (status !== 0)
		throw new Error(`“${command} ${parameters.join(" ")}” failed.`);
	return performance.now() - started;
}
