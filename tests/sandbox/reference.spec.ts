import { execFile } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { mockApis } from "@slipway/mocks";
import { Sandbox } from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import { expect, test } from "../support/test.ts";

const run = promisify(execFile);

test("what is copied from the reference runs as it stands, and brings what the next command needs @one-engine", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const api = mockApis.find(({ id }) => id === "prioticket");
	if (!api) throw new Error("The mock of Prioticket is gone.");
	const sandbox = new Sandbox(api, 1, {
		clock: Date.now,
		wait: () => Promise.resolve(),
	});
	const server = createSandboxServer(new Map([[api.id, sandbox]]), {
		hosts: ["localhost"],
	});
	server.listen(0, "localhost");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	/** Copies the command of an operation and runs it against the mock. */
	const answer = async (operation: string, given = "") => {
		const block = page.locator(`#prioticket-${operation}`);
		await block.locator("summary").click();
		await block.getByRole("button", { name: "Copy" }).click();
		await expect(block.getByRole("status")).toHaveText("Copied.");
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await block.locator("pre").textContent());
		const { stdout } = await run("bash", [
			"-c",
			copied
				.replaceAll("localhost:4010", `localhost:${port}`)
				.replace("TOKEN=''", `TOKEN='${given}'`),
		]);
		return JSON.parse(stdout);
	};
	try {
		await page.goto("/prioticket/sandbox/");
		const { access_token: token } = await answer("get-token");
		expect(token).toEqual(expect.any(String));
		expect(await answer("list-products", token)).toHaveProperty("data.items");
		expect(
			sandbox.journal().map(({ operation, problems }) => [operation, problems]),
		).toEqual([
			["get-token", []],
			["list-products", []],
		]);
	} finally {
		server.close();
	}
});

test("the reference offers no button that does nothing without script", async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto("/prioticket/sandbox/");
	const block = page.locator("#prioticket-get-token");
	await block.locator("summary").click();
	await expect(block.locator("pre")).toContainText("curl 'http://localhost");
	await expect(block.getByRole("button")).toHaveCount(0);
	await context.close();
});
