import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { isAllowed } from "../../scripts/lib/licence-policy.mjs";

const root = resolve(import.meta.dirname, "../..");

/** Runs a script of the repository as npm does, and gives how it ended and what it printed. */
async function ran(script: string, registry: string) {
	const child = spawn(process.execPath, [join(root, "scripts", script)], {
		cwd: root,
		env: {
			...process.env,
			PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`,
			pnpm_config_registry: registry,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	const [out, complaints, [code]] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, "exit"),
	]);
	return { code, said: out + complaints };
}

/** What a registry says when it is asked about known vulnerabilities, and a script's answer to that. */
async function asked(answer: object) {
	const registry = createServer((request, response) => {
		request.resume();
		response.setHeader("content-type", "application/json");
		response.end(JSON.stringify(answer));
	}).listen(0, "127.0.0.1");
	await once(registry, "listening");
	const { port } = registry.address() as AddressInfo;
	try {
		return await ran("vulnerabilities.mjs", `http://127.0.0.1:${port}/`);
	} finally {
		registry.close();
		registry.closeAllConnections();
	}
}

const closed = "http://127.0.0.1:9/";

test("every licence that is installed is allowed", async () => {
	const { code, said } = await ran("licences.mjs", closed);
	expect(said).toMatch(/\n\d{3,} packages, \d+ licences, all allowed\.\n/);
	expect(code).toBe(0);
});

test("what ships needs a licence that asks for a notice at most; tools may have others", () => {
	expect(isAllowed("(ISC AND CC-BY-3.0)", "shipped")).toBe(true);
	expect(isAllowed("MPL-2.0", "shipped")).toBe(false);
	expect(isAllowed("MPL-2.0", "tools")).toBe(true);
	expect(isAllowed("(GPL-3.0-only OR MIT)", "shipped")).toBe(true);
	expect(isAllowed("GPL-3.0-only AND MIT", "tools")).toBe(false);
	expect(isAllowed(undefined, "tools")).toBe(false);
	expect(isAllowed("see the file", "tools")).toBe(false);
});

test("no known vulnerability ends with 0, a known one with 1 and its name", async () => {
	expect(await asked({})).toMatchObject({ code: 0 });
	const { code, said } = await asked({
		zod: [
			{
				id: 1,
				url: "https://example.test/1",
				title: "Too many boats",
				severity: "high",
				vulnerable_versions: "<99.0.0",
				cwe: [],
				cvss: { score: 0, vectorString: null },
			},
		],
	});
	expect(said).toContain("Too many boats");
	expect(code).toBe(1);
});

test("no answer about vulnerabilities is not a clean one: it ends with 3", async () => {
	const { code, said } = await ran("vulnerabilities.mjs", closed);
	expect(said).toContain("no registry answered");
	expect(code).toBe(3);
});
