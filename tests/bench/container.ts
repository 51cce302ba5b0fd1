import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { assembled, ended } from "../container/assembled.ts";
import { root, stages } from "../container/container-file.ts";
import { freePort } from "../support/free-port.ts";

/**
 * Follows the container file without an engine, from a copy of what git has: every step of the first stage as it stands,
 * then each image from its own files, as a user who may write nowhere. Prints how long each step takes.
 */
export async function run(): Promise<void> {
	const [build, ...images] = stages();
	if (!build) throw new Error("The container file has no stage.");
	const copy = mkdtempSync(join(tmpdir(), "slipway-container-build-"));
	const { stdout } = spawnSync(
		"git",
		["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
		{ cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 },
	);
	for (const file of stdout.split("\0").filter(Boolean)) {
		mkdirSync(dirname(join(copy, file)), { recursive: true });
		cpSync(join(root, file), join(copy, file));
	}
	for (const [program = "", ...parameters] of build.runs) {
		const started = performance.now();
		const child = spawn(program, parameters, {
			cwd: copy,
			env: { ...process.env, ...build.variables },
			stdio: ["ignore", "ignore", "inherit"],
		});
		const code = await ended(child);
		console.log(
			`${code === 0 ? "done" : "FAILED"}  ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${[program, ...parameters].join(" ")}`,
		);
		if (code !== 0) {
			process.exitCode = 1;
			return;
		}
	}
	for (const stage of images) {
		const port = await freePort();
		const image = assembled(stage, build, copy);
		const started = performance.now();
		const server = image.run(stage.starts, port);
		if (server.stdout) await once(server.stdout, "data");
		const ready = performance.now() - started;
		const code = await ended(image.run(stage.health, port));
		server.kill("SIGTERM");
		await ended(server);
		console.log(
			`${code === 0 ? "healthy" : "NOT HEALTHY"}  ${(ready / 1000).toFixed(1)} s  ${stage.name}, as user ${stage.user}`,
		);
		if (code !== 0) process.exitCode = 1;
	}
}
