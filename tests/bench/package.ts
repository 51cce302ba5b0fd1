import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
	copyFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { siteServer } from "../../scripts/lib/serve/server.mjs";
import { namesMissingIn } from "./names-of-node.ts";
import { installed, median } from "./on-demand.ts";

const folder = fileURLToPath(
	new URL("../../packages/slipway/dist/", import.meta.url),
);
const versions = ["20", "22", "24", "26"] as const;

/**
 * Runs the package by its address with versions of Node, each in an empty folder with a home of its own and no registry
 * in reach, and prints how long it takes until a mock answers: after the download, and at the second start, with what of
 * that is the command's own and what is npx's, measured in the same minute.
 */
export async function run(chosen: readonly string[]): Promise<void> {
	const name = readdirSync(folder).find((each) => each.endsWith(".tgz"));
	if (!name)
		throw new Error(
			"The package has not been built.\nHint: node packages/slipway/scripts/build.ts",
		);
	const size = statSync(join(folder, name)).size;
	const files = readdirSync(join(folder, "package")).length;
	console.log(
		`${name}: ${size} bytes, of 1500000 at most; ${files} files to unpack`,
	);
	console.log(
		`load of the machine before: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors; with more than one each, the times below wait for others`,
	);
	let failed = size > 1_500_000;
	let downloaded = 0;
	const handedOut = mkdtempSync(join(tmpdir(), "slipway-handed-out-"));
	copyFileSync(join(folder, name), join(handedOut, name));
	packEmpty(handedOut);
	packIdle(handedOut);
	// The site's own server: it says when a file is the one that npx has, as hosts do.
	const site = siteServer({
		directory: handedOut,
		base: "/",
		failed: console.error,
	})
		.on("request", (_, response) =>
			response.on("finish", () => {
				downloaded = performance.now();
			}),
		)
		.listen(0, "127.0.0.1");
	await once(site, "listening");
	const { port: sitePort } = site.address() as AddressInfo;
	const addressOf = (file: string) => `http://localhost:${sitePort}/${file}`;
	let port = 4410;
	for (const version of chosen.length > 0 ? chosen : versions) {
		const binaries = join(
			installed(`node-${version}`, { node: version }),
			"node_modules/node/bin",
		);
		const missing = namesMissingIn(
			join(binaries, "node"),
			join(folder, "package"),
		);
		if (missing.length > 0)
			console.log(`Node ${version} does not have ${missing.join(", ")}`);
		failed ||= missing.length > 0;
		const home = mkdtempSync(join(tmpdir(), "slipway-node-"));
		mkdirSync(join(home, "empty"));
		const start = () =>
			answered(["npx", "--yes", addressOf(name)], home, binaries, port++);
		const first = await start();
		const afterDownload = first.at - downloaded;
		const starts = [await start(), await start(), await start()].map(
			({ started, at }) => at - started,
		);
		const tool = await answered([commandIn(home)], home, binaries, port++);
		const secondStart = (file: string) =>
			secondStartOf(addressOf(file), home, binaries);
		const alone = await secondStart(empty);
		const unpacking = (await secondStart(idle)) - alone;
		const later = median(starts);
		console.log(
			`Node ${version} (${first.node}): first answer ${seconds(afterDownload)} after the download, ${seconds(later)} after the start of each later run (${starts.map(seconds).join(", ")}); the command without npx ${seconds(tool.at - tool.started)}, npx with a package that does nothing ${seconds(alone)}, and ${seconds(unpacking)} more with as many files as ours`,
		);
		failed ||= afterDownload > 3000 || later > 1000;
	}
	site.close();
	site.closeAllConnections();
	if (failed) process.exitCode = 1;
}

const seconds = (milliseconds: number): string =>
	`${(milliseconds / 1000).toFixed(2)} s`;

/** The command as npx has installed it. */
function commandIn(home: string): string {
	const [folder = ""] = readdirSync(join(home, "cache/_npx"));
	return join(home, "cache/_npx", folder, "node_modules/.bin/slipway");
}

const doesNothing = "#!/usr/bin/env node\n";
const empty = "empty-1.0.0.tgz";
const idle = "idle-1.0.0.tgz";

/** Packs a package whose command does nothing: what npx itself takes is no time of ours. */
function packEmpty(into: string): void {
	const folder = mkdtempSync(join(tmpdir(), "slipway-empty-"));
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({ name: "empty", version: "1.0.0", bin: "./cli.js" }),
	);
	writeFileSync(join(folder, "cli.js"), doesNothing);
	packed(folder, into);
}

/** Packs all files of ours with a command that does nothing: npx unpacks them at every start to read the manifest. */
function packIdle(into: string): void {
	const copy = mkdtempSync(join(tmpdir(), "slipway-idle-"));
	cpSync(join(folder, "package"), copy, { recursive: true });
	writeFileSync(
		join(copy, "package.json"),
		JSON.stringify({ name: "idle", version: "1.0.0", bin: "./cli.js" }),
	);
	writeFileSync(join(copy, "cli.js"), doesNothing);
	packed(copy, into);
}

const packed = (folder: string, into: string) =>
	execFileSync("npm", ["pack", "--silent", "--pack-destination", into], {
		cwd: folder,
	});

/** Milliseconds of a later start of a package by its address, until its command has ended: the middle of three. */
async function secondStartOf(
	address: string,
	home: string,
	binaries: string,
): Promise<number> {
	const start = async () => {
		const started = performance.now();
		await once(
			spawn("npx", ["--yes", address], {
				cwd: join(home, "empty"),
				env: environmentOf(home, binaries),
				stdio: "ignore",
			}),
			"exit",
		);
		return performance.now() - started;
	};
	await start();
	return median([await start(), await start(), await start()]);
}

const environmentOf = (home: string, binaries: string) => ({
	...process.env,
	PATH: `${binaries}:${process.env.PATH}`,
	HOME: home,
	npm_config_cache: join(home, "cache"),
	npm_config_userconfig: join(home, "npmrc"),
	npm_config_registry: "http://127.0.0.1:9/",
	npm_config_update_notifier: "false",
});

/** Starts the sandbox. Answers with when a mock has answered, in milliseconds of this process. */
async function answered(
	[program = "", ...parameters]: readonly string[],
	home: string,
	binaries: string,
	port: number,
) {
	const env = environmentOf(home, binaries);
	const version = spawn(join(binaries, "node"), ["--version"], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const [node] = await once(version.stdout, "data");
	const started = performance.now();
	const child = spawn(
		program,
		[...parameters, "sandbox", "prioticket", "--port", String(port), "--quiet"],
		{ cwd: join(home, "empty"), env, stdio: "ignore", detached: true },
	);
	const mock = `http://127.0.0.1:${port}/prioticket/v3.8/distributor/system/ping`;
	try {
		while (child.exitCode === null) {
			if (await isListening(port)) {
				await fetch(mock);
				return { started, at: performance.now(), node: String(node).trim() };
			}
			await wait(10);
		}
	} finally {
		if (child.pid !== undefined && child.exitCode === null) {
			const ended = once(child, "exit");
			process.kill(-child.pid, "SIGTERM");
			// What ends would take time from what is started next.
			await ended;
		}
	}
	throw new Error(`npx ended with ${child.exitCode} on Node ${node}.`);
}

/** Whether a port takes connections. Asking takes less of the processor than a request that fails. */
const isListening = (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1")
			.once("connect", () => {
				socket.destroy();
				resolve(true);
			})
			.once("error", () => resolve(false));
	});
