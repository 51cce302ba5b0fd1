import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, firefox } from "@playwright/test";
import {
	findBrowser,
	findFirefox,
	unpackedBrowser,
} from "@slipway/test-browser";
import type { Driver } from "./engines/driver.ts";
import { journeys } from "./engines/journeys.ts";
import { playwrightDriver } from "./engines/playwright.ts";
import { webDriverSession } from "./engines/webdriver.ts";
import { installed } from "./on-demand.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const port = 4431;
const origin = `http://127.0.0.1:${port}`;

/** The engines that this machine has or npm brings, with what opens each. Undefined: there is none here. */
const engines: { readonly [name: string]: () => Promise<Driver | undefined> } =
	{
		"Chromium 109": () => oldChromium("109.0.6"),
		"Chromium 119": () => oldChromium("119.0.2"),
		"Chromium of the tests": async () => {
			return playwrightDriver(await chromium.launch(findBrowser()), origin);
		},
		Firefox: async () => {
			const executablePath = findFirefox();
			if (executablePath === undefined) return undefined;
			return playwrightDriver(
				await firefox.launch({ channel: "moz-firefox", executablePath }),
				origin,
			);
		},
		WebKitGTK: async () => {
			const program = "/usr/bin/MiniBrowser";
			const browser = [
				program,
				"/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
				"/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
			].find(existsSync);
			if (!browser || !existsSync("/usr/bin/WebKitWebDriver")) return undefined;
			return webDriverSession(
				["xvfb-run", "--auto-servernum", "/usr/bin/WebKitWebDriver"],
				port + 1,
				{
					"webkitgtk:browserOptions": {
						binary: browser,
						args: ["--automation"],
					},
				},
				origin,
			);
		},
	};

/**
 * Walks every journey in every engine, and prints what came of it. Parameters are words of the engines to walk; without
 * them all. Old versions of Chromium come from npm the first time.
 */
export async function run(words: readonly string[]): Promise<void> {
	const server = spawn(
		process.execPath,
		[
			join(root, "scripts/serve.mjs"),
			join(root, "apps/docs/dist"),
			String(port),
		],
		{ stdio: "ignore" },
	);
	const chosen = Object.entries(engines).filter(
		([name]) =>
			words.length === 0 ||
			words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
	);
	const columns = new Map<string, ReadonlyMap<string, string>>();
	try {
		await answering();
		for (const [name, open] of chosen) columns.set(name, await walked(open));
	} finally {
		server.kill();
	}
	printTable(columns);
	const outcomes = [...columns].flatMap(([name, column]) =>
		[...column].map(([journey, outcome]) => ({ name, journey, outcome })),
	);
	const failed = outcomes.filter(({ outcome }) => outcome.startsWith("fails"));
	for (const { name, journey, outcome } of failed)
		console.log(`${name}, ${journey}: ${outcome}`);
	if (failed.length > 0) process.exitCode = 1;
}

/** A row for each journey, a column for each engine; why something fails stands below. */
function printTable(
	columns: ReadonlyMap<string, ReadonlyMap<string, string>>,
): void {
	const rows = [
		["journey", ...columns.keys()],
		...Object.keys(journeys).map((journey) => [
			journey,
			...[...columns.values()].map((column) =>
				(column.get(journey) ?? "not on this machine").replace(
					/^fails:.*/s,
					"fails",
				),
			),
		]),
	];
	const widths = rows[0]?.map((_, index) =>
		Math.max(...rows.map((row) => row[index]?.length ?? 0)),
	);
	for (const row of rows)
		console.log(
			row.map((cell, index) => cell.padEnd(widths?.[index] ?? 0)).join("  "),
		);
}

/** What came of each journey; empty where this machine has no such engine. */
async function walked(
	open: () => Promise<Driver | undefined>,
): Promise<ReadonlyMap<string, string>> {
	const results = new Map<string, string>();
	for (const [journey, walk] of Object.entries(journeys)) {
		// Each in a browser of its own, as a reader who has never been here.
		let driver: Driver | undefined;
		try {
			driver = await open();
			if (!driver) return results;
			results.set(journey, await walk(driver));
		} catch (error) {
			results.set(journey, `fails: ${(error as Error).message.split("\n")[0]}`);
		} finally {
			await driver?.close();
		}
	}
	return results;
}

async function oldChromium(version: string): Promise<Driver | undefined> {
	if (process.platform !== "linux" || process.arch !== "x64") return undefined;
	const folder = installed(`chromium-${version}`, {
		"@sparticuz/chromium": version,
	});
	const { executablePath, env } = unpackedBrowser(
		join(folder, "node_modules/@sparticuz/chromium"),
	);
	return playwrightDriver(
		await chromium.launch({
			executablePath,
			env,
			// The oldest ones cannot start their helpers in every container.
			args: [...findBrowser().args, "--single-process", "--no-zygote"],
		}),
		origin,
	);
}

async function answering(): Promise<void> {
	for (let tries = 0; ; tries++)
		try {
			await fetch(origin);
			return;
		} catch (error) {
			if (tries === 50) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
}
