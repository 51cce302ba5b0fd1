import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { installed } from "./on-demand.ts";

const folder = fileURLToPath(
	new URL("../../packages/slipway/dist/", import.meta.url),
);
const versions = ["20", "22", "24", "26"] as const;

/**
 * Runs the package by its address with versions of Node, each in an empty folder with a home of its own and no registry
 * in reach, and prints how long it takes until a mock answers: after the download, and at the second start, with what npx
 * alone takes in the same minute.
 */
export async function run(chosen: readonly string[]): Promise<void> {
	const name = readdirSync(folder).find((each) => each.endsWith(".tgz"));
	if (!name)
		throw new Error(
			"The package has not been built.\nHint: node packages/slipway/scripts/build.ts",
		);
	const file = join(folder, name);
	const size = statSync(file).size;
	console.log(`${name}: ${size} bytes, of 1500000 at most`);
	let failed = size > 1_500_000;
	let downloaded = 0;
	const emptyFile = emptyPackage();
	const site = createServer(({ url }, response) => {
		const asked = url?.includes("empty") ? emptyFile : file;
		response.end(readFileSync(asked), () => {
			downloaded = performance.now();
		});
	}).listen(0, "127.0.0.1");
	await once(site, "listening");
	const address = `http://localhost:${(site.address() as AddressInfo).port}/${basename(file)}`;
	let port = 4410;
	for (const version of chosen.length > 0 ? chosen : versions) {
		const binaries = join(
			installed(`node-${version}`, { node: version }),
			"node_modules/node/bin",
		);
		const home = mkdtempSync(join(tmpdir(), "slipway-node-"));
		mkdirSync(join(home, "empty"));
		const start = () =>
			answered(["npx", "--yes", address], home, binaries, port++);
		const first = await start();
		const afterDownload = first.at - downloaded;
		const second = await start();
		const afterStart = second.at - second.started;
		const tool = await answered([commandIn(home)], home, binaries, port++);
		const alone = await npxAlone(
			new URL(basename(emptyFile), address).href,
			home,
			binaries,
		);
		console.log(
			`Node ${version} (${first.node}): first answer ${seconds(afterDownload)} after the download, ${seconds(afterStart)} after the second start; the command without npx ${seconds(tool.at - tool.started)}, npx with a package that does nothing ${seconds(alone)}`,
		);
		failed ||= afterDownload > 3000 || afterStart > 1000;
	}
	site.close();
	if (failed) process.exitCode = 1;
}

const seconds = (milliseconds: number): string =>
	`${(milliseconds / 1000).toFixed(2)} s`;

/** The command as npx has installed it. */
function commandIn(home: string): string {
	const [folder = ""] = readdirSync(join(home, "cache/_npx"));
	return join(home, "cache/_npx", folder, "node_modules/.bin/slipway");
}

/** A packed package whose command does nothing: what npx itself takes is no time of ours. */
function emptyPackage(): string {
	const folder = mkdtempSync(join(tmpdir(), "slipway-empty-"));
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({ name: "empty", version: "1.0.0", bin: "./empty.js" }),
	);
	writeFileSync(join(folder, "empty.js"), "#!/usr/bin/env node\n");
	execFileSync("npm", ["pack", "--silent"], { cwd: folder });
	return join(folder, "empty-1.0.0.tgz");
}

/** Milliseconds of the second start of a package that does nothing. */
async function npxAlone(
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
	return start();
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
			try {
				await fetch(mock);
				return { started, at: performance.now(), node: String(node).trim() };
			} catch {
				await wait(10);
			}
		}
	} finally {
		if (child.pid !== undefined && child.exitCode === null)
			process.kill(-child.pid, "SIGTERM");
	}
	throw new Error(`npx ended with ${child.exitCode} on Node ${node}.`);
}
