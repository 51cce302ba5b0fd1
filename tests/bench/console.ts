import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { mockApis } from "@slipway/mocks";
import { openApiOf } from "@slipway/sandbox/engine";
import { findBrowser } from "@slipway/test-browser";
import { median } from "./on-demand.ts";
import { peers, peersFor } from "./peers/consoles.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const rounds = 9;
/** The longest that the first mocked answer may take. Milliseconds. */
const answerBudget = 500;

/**
 * How soon the sandbox page is ready for a first request, how much script and style that takes, and how soon it answers,
 * beside three consoles with the same document. They have no mock of their own, so only the first two can be compared.
 */
export async function run(): Promise<void> {
	const api = mockApis.find(({ id }) => id === "prioticket");
	if (!api) throw new Error("The mock of Prioticket is gone.");
	const servers = [
		serve(join(root, "apps/docs/dist"), 4421),
		serve(peersFor(openApiOf(api, "http://localhost")), 4422),
	];
	const browser = await chromium.launch(findBrowser());
	const answered: number[] = [];
	const consoles = [
		{
			name: "Slipway",
			address: "http://127.0.0.1:4421/prioticket/sandbox/",
			ready: "[data-ready] [data-send]:enabled",
			after: async (page: Page) => {
				await page.waitForLoadState("networkidle");
				const pressed = performance.now();
				await page.locator("[data-send]").click();
				await page.locator(".console-status").waitFor();
				answered.push(performance.now() - pressed);
			},
		},
		...peers.map(({ name, ready }, place) => ({
			name,
			address: `http://127.0.0.1:4422/${place}/`,
			ready,
			after: async () => {},
		})),
	].map((each) => ({
		...each,
		ready: opened(browser, each.address, each.ready, each.after),
		times: [] as number[],
		bytes: [] as number[],
	}));
	try {
		await Promise.all(servers.map(({ ready }) => ready));
		for (let round = 0; round < rounds; round++)
			for (const { ready, times, bytes } of consoles) {
				const { took, size } = await ready();
				times.push(took);
				bytes.push(size);
			}
	} finally {
		await browser.close();
		for (const { stop } of servers) stop();
	}
	console.log(`median of ${rounds}, each in a fresh browser profile`);
	for (const { name, times, bytes } of consoles)
		console.log(
			`  ${name.padEnd(11)} ready for the first request ${median(times).toFixed(0).padStart(5)} ms after navigation, ${(median(bytes) / 1024).toFixed(0).padStart(5)} kB of script and style until then`,
		);
	console.log(
		`  Slipway     first mocked answer ${median(answered).toFixed(0)} ms after the first press, on an idle page (budget ${answerBudget})`,
	);
	const [ours, ...others] = consoles;
	const isFirst = others.every(
		({ times, bytes }) =>
			ours &&
			median(ours.times) < median(times) &&
			median(ours.bytes) < median(bytes),
	);
	if (!isFirst || median(answered) > answerBudget) process.exitCode = 1;
}

/** Opens a page until something is there: milliseconds, and bytes of script and style, as gzip makes them. */
function opened(
	browser: Browser,
	address: string,
	ready: string,
	after: (page: Page) => Promise<void>,
): () => Promise<{ readonly took: number; readonly size: number }> {
	return async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const fetched: Promise<number>[] = [];
		page.on("response", (response) => {
			if (!["script", "stylesheet"].includes(response.request().resourceType()))
				return;
			fetched.push(
				response.body().then(
					(body) => gzipSync(body).length,
					() => 0,
				),
			);
		});
		const begun = performance.now();
		await page.goto(address, { waitUntil: "commit" });
		await page.locator(ready).first().waitFor();
		const took = performance.now() - begun;
		const sizes = await Promise.all(fetched);
		await after(page);
		await context.close();
		return { took, size: sizes.reduce((sum, size) => sum + size, 0) };
	};
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
