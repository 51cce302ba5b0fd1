import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { mockApis } from "@slipway/mocks";
import { openApiOf } from "@slipway/sandbox/engine";
import { findBrowser } from "@slipway/test-browser";
import { installed, median } from "./on-demand.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const rounds = 9;

/** How soon the sandbox page is ready for a first request, and answers it, beside RapiDoc with the same document. */
export async function run(): Promise<void> {
	const [api] = mockApis.filter(({ id }) => id === "prioticket");
	if (!api) throw new Error("The mock of Prioticket is gone.");
	const folder = installed("consoles", { rapidoc: "9.3.8" });
	const site = join(folder, "site");
	mkdirSync(site, { recursive: true });
	copyFileSync(
		join(folder, "node_modules/rapidoc/dist/rapidoc-min.js"),
		join(site, "rapidoc-min.js"),
	);
	writeFileSync(
		join(site, "openapi.json"),
		JSON.stringify(openApiOf(api, "http://localhost")),
	);
	writeFileSync(
		join(site, "index.html"),
		'<!doctype html><meta charset="utf-8"><script type="module" src="rapidoc-min.js"></script><rapi-doc spec-url="openapi.json" render-style="read"></rapi-doc>',
	);
	const servers = [
		serve(join(root, "apps/docs/dist"), 4421),
		serve(site, 4422),
	];
	const { executablePath, args, env } = findBrowser();
	const browser = await chromium.launch({
		executablePath,
		args: [...args],
		...(env ? { env } : {}),
	});
	const figures = {
		ready: [] as number[],
		answered: [] as number[],
		rapidoc: [] as number[],
	};
	try {
		await Promise.all(servers.map(({ ready }) => ready));
		for (let round = 0; round < rounds; round++) {
			const context = await browser.newContext();
			const page = await context.newPage();
			const begun = performance.now();
			await page.goto("http://127.0.0.1:4421/prioticket/sandbox/", {
				waitUntil: "commit",
			});
			const send = page.locator("[data-ready] [data-send]:enabled");
			await send.waitFor();
			figures.ready.push(performance.now() - begun);
			await page.waitForLoadState("networkidle");
			const pressed = performance.now();
			await send.click();
			await page.locator(".console-status").waitFor();
			figures.answered.push(performance.now() - pressed);
			await context.close();
			const other = await browser.newContext();
			const peer = await other.newPage();
			const start = performance.now();
			await peer.goto("http://127.0.0.1:4422/", { waitUntil: "commit" });
			await peer
				.locator("rapi-doc button", { hasText: "TRY" })
				.first()
				.waitFor();
			figures.rapidoc.push(performance.now() - start);
			await other.close();
		}
	} finally {
		await browser.close();
		for (const { stop } of servers) stop();
	}
	console.log(
		`median of ${rounds}, each in a fresh browser profile\n` +
			`  Slipway  ready for the first request ${median(figures.ready).toFixed(0)} ms after navigation\n` +
			`  RapiDoc  ready for the first request ${median(figures.rapidoc).toFixed(0)} ms after navigation\n` +
			`  Slipway  first mocked answer ${median(figures.answered).toFixed(0)} ms after the press, on an idle page, everything fetched`,
	);
}

function serve(folder: string, port: number) {
	const child = spawn(
		process.execPath,
		["scripts/serve.mjs", folder, String(port)],
		{ cwd: root, stdio: ["ignore", "pipe", "inherit"] },
	);
	return {
		ready: new Promise((resolve) => child.stdout.once("data", resolve)),
		stop: () => child.kill(),
	};
}
