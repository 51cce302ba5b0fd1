import {
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadMock } from "@slipway/mocks/catalogue";
import { Sandbox } from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../command-line.ts";
import { listen } from "../sandbox/listen.ts";
import { slipway } from "../testing/slipway.ts";

const folder = mkdtempSync(join(tmpdir(), "slipway recordings "));
const at = (name: string) => join(folder, name);

// The mock over HTTP is the provider's real system here.
const api = await loadMock("prioticket");
const real = createSandboxServer(
	new Map([
		[api.id, new Sandbox(api, 1, { clock: Date.now, wait: async () => {} })],
	]),
	{ hosts: ["localhost"] },
);
let to = "";
beforeAll(async () => {
	to = `http://localhost:${await listen(real, 0, "localhost")}/prioticket`;
});
afterAll(() => {
	real.close();
	rmSync(folder, { recursive: true });
});

/** Runs the recorder while `use` has its address, then stops it. */
async function recording(
	parameters: readonly string[],
	use: (address: string) => Promise<void>,
) {
	let printed = "";
	const started = Promise.withResolvers<string>();
	const take = (text: string) => {
		printed += text;
		const [, address] =
			/(http:\/\/localhost:\d+) {2}forwards/.exec(printed) ?? [];
		if (address) started.resolve(address);
	};
	const ended = runCommandLine(
		["record", "prioticket", "--to", to, "--port", "0", ...parameters],
		{ out: take, error: take },
	);
	await use(await started.promise);
	process.emit("SIGTERM");
	return { status: await ended, printed };
}

const { client_id = "", client_secret = "" } = api.credentials[0]?.values ?? {};

async function token(address: string, secret = client_secret) {
	const answer = await fetch(`${address}/v3.8/distributor/oauth2/token`, {
		method: "POST",
		headers: {
			authorization: `Basic ${btoa(`${client_id}:${secret}`)}`,
			"content-type": "application/json",
		},
		body: JSON.stringify({ grant_type: "client_credentials" }),
	});
	return ((await answer.json()) as { access_token: string }).access_token;
}

test("what passes over it is judged, and written without a credential", async () => {
	let secret = "";
	const { status, printed } = await recording(
		[
			"--cases",
			"token-and-renewal",
			"--har",
			at("out.har"),
			"--journal",
			at("out.json"),
			"--evidence",
			at("out.html"),
		],
		async (address) => {
			secret = await token(address);
			await fetch(`${address}/v3.8/distributor/products?note=${secret}`, {
				headers: { authorization: `Bearer ${secret}` },
			});
		},
	);
	expect(status).toBe(1);
	expect(printed).toContain("/products?note=**** 200");
	expect(printed).toContain("in progress");
	const texts = [
		printed,
		readFileSync(at("out.har"), "utf8"),
		readFileSync(at("out.json"), "utf8"),
		readFileSync(at("out.html"), "utf8"),
	];
	for (const text of texts) {
		expect(text).not.toContain(secret);
		expect(text).not.toContain(client_secret);
		expect(text).not.toContain(btoa(`${client_id}:${client_secret}`));
	}
	expect(texts[3]).toContain(
		`Observed against ${new URL(to).host}, as recorded by the partner.`,
	);
	expect(statSync(at("out.har")).mode & 0o777).toBe(0o600);
	const { log } = JSON.parse(readFileSync(at("out.har"), "utf8"));
	expect(log.comment).toContain("as recorded by the partner");
	expect(log.entries[1].request.url).toBe(
		`${to}/v3.8/distributor/products?note=****`,
	);
	const journal = JSON.parse(readFileSync(at("out.json"), "utf8"));
	expect(journal.exchanges[0]).toMatchObject({
		operation: "get-token",
		answer: { status: 200 },
	});
});

test("a recording is judged from its file as it was live", async () => {
	const { printed } = await recording(
		["--cases", "rejected-credentials", "--har", at("judged.har")],
		async (address) => {
			await token(address, "wrong-secret-1");
			await token(address, "wrong-secret-1");
		},
	);
	const { stdout } = await slipway(
		"rehearse prioticket --cases rejected-credentials --har",
		at("judged.har"),
	);
	expect(stdout).toContain(": failed");
	expect(printed).toContain(stdout.split("\n").slice(0, 3).join("\n"));
	// What would spoil every case is told once, with the recorder's own address.
	expect(printed.match(/Pre-flight:/g)).toHaveLength(1);
	expect(printed).toMatch(
		/Pre-flight:\n.*is refused with 401\.\n.*issued for this environment/,
	);
});

const notThere = at("none/out.har");
const text = at("text.pem");
writeFileSync(text, "x");
test.each([
	[[], "not said where requests go"],
	[["--to", "staging.example"], "is not the address of a web server"],
	[["--to", "https://a.example", "--har", notThere], "No file can be written"],
	[["--to", "https://a.example", "--har", folder], "is not a file"],
	[["--to", "https://a.example", "--ca", text], "no certificate in PEM"],
	[["--to", "https://a.example", "--ca", notThere], "cannot be read"],
	[["--to", "https://a.example", "--cases", "frisale"], "no case “frisale”"],
])("%j is refused before anything is served", async (parameters, fact) => {
	const { status, stdout, stderr } = await slipway(
		"record prioticket",
		...parameters,
	);
	expect(stderr).toContain(fact);
	expect(stderr).toContain("Hint: ");
	expect(stdout).toBe("");
	expect(status).toBe(2);
});
