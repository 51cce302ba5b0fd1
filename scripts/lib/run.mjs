// Runs on the Node that the machine has (20 or newer), before the pinned one is installed.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const environment = {
	...process.env,
	// The pinned Node and the local tools come first, however the script was called.
	PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
	TURBO_TELEMETRY_DISABLED: "1",
	ASTRO_TELEMETRY_DISABLED: "1",
	// A passing failure of the network costs seconds, not minutes.
	npm_config_fetch_retry_mintimeout: "500",
	npm_config_fetch_retry_maxtimeout: "3000",
	npm_config_fetch_retries: "5",
};

/**
 * Runs a command in the project's root and waits for it. Signals reach it too.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [extra] environment variables to add
 * @returns {Promise<number>} its exit code
 */
export function run(command, parameters, extra = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, {
			cwd: root,
			env: { ...environment, ...extra },
			stdio: "inherit",
			// On Windows the tools are .cmd files, which need a shell.
			shell: process.platform === "win32",
		});
		const forward = (signal) => child.kill(signal);
		const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
		for (const signal of signals) process.on(signal, forward);
		child.on("error", reject);
		child.on("close", (code, signal) => {
			for (const each of signals) process.off(each, forward);
			resolve(code ?? (signal === "SIGINT" ? 130 : 143));
		});
	});
}

/** Installs what the lockfile says with the pinned pnpm. Ends the process when that fails. */
export async function install() {
	const { packageManager } = (
		await import("../../package.json", { with: { type: "json" } })
	).default;
	const code = await run("npx", [
		"--yes",
		"--prefer-offline",
		packageManager,
		"install",
		"--frozen-lockfile",
		"--reporter=append-only",
	]);
	if (code !== 0) {
		console.error(
			"\nThe installation failed.\nHint: the first run needs the npm registry; check the connection and run the command again.",
		);
		process.exit(code);
	}
}

/** Runs the commands one after the other; stops at the first that fails and ends the process with its code. */
export async function inOrder(...commands) {
	for (const [command, ...parameters] of commands) {
		const code = await run(command, parameters);
		if (code !== 0) process.exit(code);
	}
}
