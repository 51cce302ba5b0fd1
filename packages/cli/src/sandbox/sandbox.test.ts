import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, onTestFinished, test } from "vitest";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "slipway sandbox "));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the sandbox on a free port and waits until it says where it is. */
async function started(...parameters: string[]) {
	const child = spawn(process.execPath, [
		main,
		"sandbox",
		"--port",
		"0",
		...parameters,
	]);
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
	await expect
		.poll(() => output, { timeout: 10_000 })
		.toMatch(/Stop with Ctrl\+C/);
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

test("a port in use is said so, with another to take", async () => {
	const { address } = await started("prioticket");
	const { port } = new URL(address);
	const { status, stderr } = spawnSync(
		process.execPath,
		[main, "sandbox", "--port", port],
		{ encoding: "utf8" },
	);
	expect(status).toBe(2);
	expect(stderr).toContain(`Port ${port} is in use.`);
	expect(stderr).toContain(`--port ${Number(port) + 1}`);
});

const broken = join(folder, "broken.json");
writeFileSync(broken, "{");
const foreign = join(folder, "foreign.json");
writeFileSync(foreign, '{"prioticket":{"slipway":"checklist"}}');

test.each([
	[
		["priotiket"],
		"There is no mock “priotiket”.",
		"Did you mean “prioticket”?",
	],
	[["--prot", "1"], "Unknown option '--prot'.", "Did you mean “port”?"],
	[["--port", "70000"], "“70000” is not a port.", "0 to 65535"],
	[["--seed", "x"], "“x” is not a seed.", "whole number"],
	[["--state", broken], "is not JSON", "It has not been changed."],
	[["--state", foreign], "The state cannot be used", "Export the state again."],
	[
		["--host", "203.0.113.7"],
		"This machine has no address “203.0.113.7”.",
		"Leave --host out",
	],
])(
	"%j is refused with the fact and the next step",
	(parameters, fact, hint) => {
		const { status, stderr } = spawnSync(
			process.execPath,
			[main, "sandbox", "--port", "0", ...parameters],
			{ encoding: "utf8" },
		);
		expect(stderr).toContain(fact);
		expect(stderr).toContain(hint);
		expect(status).toBe(2);
		expect(readFileSync(broken, "utf8")).toBe("{");
	},
);
