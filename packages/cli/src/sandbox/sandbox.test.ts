import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
	chmodSync,
	chownSync,
	existsSync,
	lstatSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { slipway } from "../testing/slipway.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "slipway sandbox "));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the sandbox on a free port and waits until it says where it is. */
const started = (...parameters: string[]) =>
	startedBy(process.execPath, [main, "sandbox", "--port", "0", ...parameters]);

async function startedBy(command: string, parameters: readonly string[]) {
	const child = spawn(command, parameters);
	onTestFinished(() => {
		child.kill("SIGKILL");
	});
	let output = "";
	child.stdout.on("data", (chunk) => {
		output += chunk;
	});
	child.stderr.on("data", (chunk) => {
		output += chunk;
	});
	await expect.poll(() => output).toMatch(/Stop with Ctrl\+C/);
	const address = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? "";
	return { child, address, output: () => output };
}

async function stopped(child: ChildProcess): Promise<unknown> {
	child.kill("SIGINT");
	const [code] = await once(child, "exit");
	return code;
}

const token = async (address: string) => {
	const response = await fetch(
		`${address}/prioticket/v3.8/distributor/oauth2/token`,
		{
			method: "POST",
			headers: {
				authorization: `Basic ${btoa("fake-development@sandbox.example:fake-secret-development")}`,
				"content-type": "application/json",
			},
			body: JSON.stringify({ grant_type: "client_credentials" }),
		},
	);
	return JSON.parse(await response.text()).access_token as string;
};

test("it prints addresses and fake credentials, logs requests, and stops in order", async () => {
	const { child, address, output } = await started("prioticket");
	expect(output()).toContain(`${address}/prioticket`);
	expect(output()).toContain("client_secret=fake-secret-development");
	expect(await token(address)).toBe("fake.1.000001");
	await expect
		.poll(output)
		.toMatch(/POST \/prioticket\/v3.8\/distributor\/oauth2\/token 200/);
	expect(await stopped(child)).toBe(0);
});

test("a state file carries tokens and orders over a restart", async () => {
	const state = join(folder, "state.json");
	const first = await started("prioticket", "--state", state);
	const bearer = await token(first.address);
	expect(await stopped(first.child)).toBe(0);
	expect(JSON.parse(readFileSync(state, "utf8")).prioticket.slipway).toBe(
		"sandbox",
	);
	const second = await started("prioticket", "--state", state);
	const { status } = await fetch(
		`${second.address}/prioticket/v3.8/distributor/products`,
		{ headers: { authorization: `Bearer ${bearer}` } },
	);
	expect(status).toBe(200);
});

/** The exchanges that a file says a mock has had. */
const exchangesIn = (path: string, id = "prioticket") =>
	existsSync(path)
		? JSON.parse(readFileSync(path, "utf8"))[id]?.exchanges
		: undefined;

test("what was answered a second ago outlives a process that is killed", async () => {
	const state = join(folder, "killed.json");
	const { child, address } = await started("prioticket", "--state", state);
	const bearer = await token(address);
	await expect
		.poll(() => exchangesIn(state), { timeout: 1000, interval: 20 })
		.toBe(1);
	const ended = once(child, "exit");
	child.kill("SIGKILL");
	await ended;
	// A lock does not outlive its process either.
	const second = await started("prioticket", "--state", state);
	const { status } = await fetch(
		`${second.address}/prioticket/v3.8/distributor/products`,
		{ headers: { authorization: `Bearer ${bearer}` } },
	);
	expect(status).toBe(200);
});

test.each(["SIGTERM", "SIGHUP"] as const)(
	"%s ends it in order, with the state written and nothing left beside it",
	async (signal) => {
		const own = mkdtempSync(join(folder, "own "));
		const state = join(own, "state.json");
		const { child, address } = await started("prioticket", "--state", state);
		await token(address);
		child.kill(signal);
		expect((await once(child, "exit"))[0]).toBe(0);
		expect(exchangesIn(state)).toBe(1);
		expect(readdirSync(own)).toEqual(["state.json"]);
	},
);

test("a second sandbox is refused the file of a first", async () => {
	const state = join(folder, "shared.json");
	const { child } = await started("prioticket", "--state", state);
	const { status, stderr } = await slipway(
		"sandbox docplanner --port 0 --state",
		state,
	);
	expect(stderr).toContain("Another sandbox uses the state file");
	expect(status).toBe(2);
	expect(child.exitCode).toBeNull();
});

test("mode, owner and a symbolic link stay, and so do the states of mocks that are not played", async () => {
	const real = join(folder, "real.json");
	const other = '{"docplanner":{"slipway":"sandbox","of":"another mock"}}';
	writeFileSync(real, other);
	chmodSync(real, 0o640);
	const owner = process.getuid?.() === 0 ? 12_345 : undefined;
	if (owner !== undefined) chownSync(real, owner, owner);
	const link = join(folder, "link.json");
	symlinkSync("real.json", link);
	const { child, address } = await started("prioticket", "--state", link);
	await token(address);
	expect(await stopped(child)).toBe(0);
	expect(lstatSync(link).isSymbolicLink()).toBe(true);
	const { mode, uid } = statSync(real);
	expect(mode & 0o777).toBe(0o640);
	if (owner !== undefined) expect(uid).toBe(owner);
	expect(exchangesIn(real)).toBe(1);
	expect(JSON.parse(readFileSync(real, "utf8"))).toMatchObject(
		JSON.parse(other),
	);
});

test.skipIf(process.platform === "win32")(
	"a full disk is told at once, the old file stays, and the sandbox goes on",
	async () => {
		const state = join(folder, "full.json");
		writeFileSync(state, "{}");
		// A limit for the size of files breaks a write off half way, as a full disk does.
		const { child, address, output } = await startedBy("sh", [
			"-c",
			'ulimit -f 1; exec "$@"',
			"sh",
			process.execPath,
			main,
			"sandbox",
			"--port",
			"0",
			"--state",
			state,
		]);
		await token(address);
		await expect
			.poll(output, { timeout: 2000 })
			.toContain("The state cannot be written: EFBIG");
		expect(readFileSync(state, "utf8")).toBe("{}");
		expect(await token(address)).toBe("fake.1.000002");
		expect(await stopped(child)).toBe(1);
		expect(readFileSync(state, "utf8")).toBe("{}");
		expect(readdirSync(folder).filter((name) => name.includes("full"))).toEqual(
			["full.json"],
		);
	},
);

test("a port in use is said so, with another to take", async () => {
	const { address } = await started("prioticket");
	const { port } = new URL(address);
	const { status, stderr } = await slipway(`sandbox --port ${port}`);
	expect(status).toBe(2);
	expect(stderr).toContain(`Port ${port} is in use.`);
	expect(stderr).toContain(`--port ${Number(port) + 1}`);
});

test("a state from an older version is kept in a copy, and the sandbox starts again", async () => {
	const own = mkdtempSync(join(folder, "older "));
	const state = join(own, "state.json");
	const old = JSON.stringify({
		prioticket: {
			slipway: "sandbox",
			version: 1,
			tables: { tokens: { x: { value: "secret" } } },
		},
		docplanner: { slipway: "sandbox", version: 1 },
	});
	writeFileSync(state, old, { mode: 0o600 });
	for (const copy of ["state.json.older", "state.json.older-2"]) {
		const sandbox = await started("prioticket", "--state", state);
		await expect
			.poll(sandbox.output)
			.toContain("The state of prioticket is from an older version of Slipway");
		expect(sandbox.output()).toContain(`“${join(own, copy)}”`);
		expect(readFileSync(join(own, copy), "utf8")).toBe(old);
		// Until something happens, nothing is written.
		expect(readFileSync(state, "utf8")).toBe(old);
		if (copy.endsWith("-2")) {
			await token(sandbox.address);
			await expect.poll(() => exchangesIn(state)).toBe(1);
			// Of a mock that is not played.
			expect(JSON.parse(readFileSync(state, "utf8")).docplanner.version).toBe(
				1,
			);
		}
		expect(await stopped(sandbox.child)).toBe(0);
	}
});

const broken = join(folder, "broken.json");
writeFileSync(broken, "{");
const foreign = join(folder, "foreign.json");
writeFileSync(foreign, '{"prioticket":{"slipway":"checklist"}}');
const damaged = join(folder, "damaged.json");
writeFileSync(damaged, '{"prioticket":{"slipway":"sandbox"}}');
const newer = join(folder, "newer.json");
writeFileSync(newer, '{"prioticket":{"slipway":"sandbox","version":99}}');
const packageJson = join(folder, "package.json");
writeFileSync(packageJson, '{"name":"precious"}');
const list = join(folder, "list.json");
writeFileSync(list, "[1]");
const contents = () =>
	[broken, foreign, damaged, newer, packageJson, list].map((path) =>
		readFileSync(path, "utf8"),
	);
const before = contents();

test.each([
	[
		["priotiket"],
		"There is no mock “priotiket”.",
		"Did you mean “prioticket”?",
	],
	[["--prot", "1"], "There is no option “--prot”.", "Did you mean “--port”?"],
	[["--port", "70000"], "“70000” is not a port.", "0 to 65535"],
	[["--seed", "x"], "“x” is not a seed.", "whole number"],
	[["--state", broken], "is not JSON", "It has not been changed."],
	[["--state", foreign], "something else than states", "another file"],
	[["--state", damaged], "The state cannot be used", "Export the state again."],
	[["--state", newer], "from a newer version of Slipway", "Update Slipway."],
	[
		["--state", packageJson],
		"something else than states of the sandbox: “name”",
		"It has not been changed.",
	],
	[["--state", list], "something else than states", "It has not been changed."],
	[["--state", folder], "is not a file", "Give the path of a file"],
	[
		["--state", join(folder, "none/state.json")],
		"No file can be written beside",
		"in a folder that exists",
	],
	[
		["--host", "203.0.113.7"],
		"This machine has no address “203.0.113.7”.",
		"Leave --host out",
	],
])(
	"%j is refused with the fact and the next step",
	async (parameters, fact, hint) => {
		const { status, stderr } = await slipway(
			parameters.includes("--port") ? "sandbox" : "sandbox --port 0",
			...parameters,
		);
		expect(stderr).toContain(fact);
		expect(stderr).toContain(hint);
		expect(status).toBe(2);
		expect(contents()).toEqual(before);
	},
);
