// Runs on the Node that the machine has (20 or newer), before the pinned one is installed.
import { spawn } from "node:child_process";
import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { whenNpmEnds } from "./npm-ended.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const environment = {
	...process.env,
	// The pinned Node and the local tools come first, however the script was called.
	PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
	// No tool reports anything to anybody. turbo.json passes these on, or its tasks would not have them.
	TURBO_TELEMETRY_DISABLED: "1",
	ASTRO_TELEMETRY_DISABLED: "1",
	DO_NOT_TRACK: "1",
	// A passing failure of the network costs seconds, not minutes.
	npm_config_fetch_retry_mintimeout: "500",
	npm_config_fetch_retry_maxtimeout: "3000",
	npm_config_fetch_retries: "5",
};

/** From a signal until what does not heed it is ended by force. Milliseconds. */
const patience = 5000;
const windows = process.platform === "win32";

/**
 * Runs a command in the project's root and waits for it. A signal, or the end of npm, ends all that it has started.
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
			// A process group of its own: tools run shells, which keep a signal to themselves.
			detached: !windows,
			// On Windows the tools are .cmd files, which need a shell.
			shell: windows,
		});
		const forward = (signal) => {
			send(child, signal);
			setTimeout(send, patience, child, "SIGKILL").unref();
		};
		const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
		for (const signal of signals) process.on(signal, forward);
		const stopWatching = whenNpmEnds(() => forward("SIGTERM"));
		child.on("error", reject);
		child.on("close", (code, signal) => {
			for (const each of signals) process.off(each, forward);
			stopWatching();
			resolve(code ?? (signal === "SIGINT" ? 130 : 143));
		});
	});
}

function send(child, signal) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	try {
		process.kill(windows ? child.pid : -child.pid, signal);
	} catch {
		// It has just ended.
	}
}

/** Whether what the lockfile says is installed already, which takes no time to see. */
export function isInstalled() {
	const written = (file) =>
		statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
	return (
		written("node_modules/.modules.yaml") >= written("pnpm-lock.yaml") &&
		written("tests/node_modules") > 0
	);
}

/** Installs what the lockfile says with the pinned pnpm. Ends the process when that fails. */
export async function install() {
	const cache = process.env.npm_config_cache || join(homedir(), ".npm");
	if (!isWritable(cache)) {
		console.error(
			`npm cannot write to its cache, ${cache}.\nHint: name a home folder that you may write to: HOME=/path/to/folder npm start. For the cache alone, set npm_config_cache.`,
		);
		process.exit(2);
	}
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
			isWritable(homedir())
				? "\nThe installation failed.\nHint: the first run needs the npm registry; check the connection and run the command again."
				: `\nThe installation failed, and the home folder ${homedir()} cannot be written to.\nHint: pnpm keeps its packages there. Name another: HOME=/path/to/folder npm start`,
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

function isWritable(folder) {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
