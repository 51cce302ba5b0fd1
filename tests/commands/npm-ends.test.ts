import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { timeLimits } from "../../time-limits.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const script = (name: string) => join(root, "scripts", name);
const folder = mkdtempSync(join(tmpdir(), "slipway npm "));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a part of what `npm start` runs, as it runs it: a tool that has a shell between itself and the server. */
const start = `
import { run } from ${JSON.stringify(script("lib/run.mjs"))};
const [command, ...parameters] = process.argv.slice(2);
process.exit(await run("sh", ["-c", '"$@"; exit 0', "sh", command, ...parameters]));
`;
writeFileSync(join(folder, "start.mjs"), start);
writeFileSync(join(folder, "index.html"), "home");
writeFileSync(
	join(folder, "package.json"),
	JSON.stringify({
		private: true,
		scripts: {
			start: `node start.mjs node "${script("serve.mjs")}" . 0`,
			slipway: `node "${script("slipway.mjs")}"`,
		},
	}),
);

const isOpen = async (port: number) => {
	const socket = connect(port, "127.0.0.1");
	const open = await Promise.race([
		once(socket, "connect").then(() => true),
		once(socket, "error").then(() => false),
	]).catch(() => false);
	socket.destroy();
	return open;
};

describe.skipIf(process.platform === "win32")("a signal to npm", () => {
	const cases = ["SIGTERM", "SIGHUP", "SIGKILL"].flatMap((signal) => [
		{ signal: signal as NodeJS.Signals, parameters: ["start"] },
		{
			signal: signal as NodeJS.Signals,
			parameters: [
				"run",
				"slipway",
				"--",
				"sandbox",
				"prioticket",
				"--port",
				"0",
			],
		},
	]);
	test.each(cases)(
		"$signal ends what npm $parameters has started",
		async ({ signal, parameters }) => {
			const npm = spawn("npm", parameters, { cwd: folder });
			onTestFinished(() => void npm.kill("SIGKILL"));
			let said = "";
			npm.stdout.on("data", (chunk) => {
				said += chunk;
			});
			await expect.poll(() => said).toMatch(/localhost:\d+[\s\S]*Ctrl\+C/);
			const port = Number(/localhost:(\d+)/.exec(said)?.[1]);
			expect(await isOpen(port)).toBe(true);
			npm.kill(signal);
			await expect.poll(() => isOpen(port)).toBe(false);
		},
	);
});

/** Runs `npm start` without npm; whatever it says comes before any installation. */
const startWith = (environment: Record<string, string>) =>
	spawnSync(process.execPath, [script("start.mjs")], {
		encoding: "utf8",
		timeout: timeLimits.poll,
		env: { ...process.env, ...environment },
	});

test("a port in use is told before anything is installed or built", async () => {
	const server = createServer().listen(0, "127.0.0.1");
	onTestFinished(() => void server.close());
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	const child = spawn(process.execPath, [script("start.mjs")], {
		env: { ...process.env, PORT: String(port) },
	});
	let said = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			said += chunk;
		});
	expect((await once(child, "close"))[0]).toBe(1);
	expect(said).toBe(
		`Port ${port} is in use.\nHint: stop what uses it, or choose another one: PORT=${port + 1} npm start\n`,
	);
});

test("a home that cannot be written to is told, with the next step", () => {
	const home = join(folder, "index.html/home");
	const { status, stdout, stderr } = startWith({
		HOME: home,
		USERPROFILE: home,
		npm_config_cache: "",
		PORT: "",
	});
	expect(stdout).toBe("");
	expect(stderr).toContain(`npm cannot write to its cache, ${home}`);
	expect(stderr).toContain("HOME=/path/to/folder npm start");
	expect(status).toBe(2);
});

test("no tool reports anything: what turns it off reaches every task", () => {
	const off = [
		"ASTRO_TELEMETRY_DISABLED",
		"DO_NOT_TRACK",
		"TURBO_TELEMETRY_DISABLED",
	];
	const { globalPassThroughEnv } = JSON.parse(
		readFileSync(join(root, "turbo.json"), "utf8"),
	);
	expect(globalPassThroughEnv).toEqual(expect.arrayContaining(off));
	const printer = join(folder, "print.mjs");
	writeFileSync(
		printer,
		`import { run } from ${JSON.stringify(script("lib/run.mjs"))};
await run("node", ["-p", "${off.map((name) => `process.env.${name}`).join("+")}"]);`,
	);
	const { stdout } = spawnSync(process.execPath, [printer], {
		encoding: "utf8",
		env: { PATH: process.env.PATH },
	});
	expect(stdout.trim()).toBe("111");
	// Astro by itself, too, as an editor or a habit runs it.
	expect(
		readFileSync(join(root, "apps/docs/astro.config.ts"), "utf8"),
	).toContain('process.env.ASTRO_TELEMETRY_DISABLED = "1"');
});
