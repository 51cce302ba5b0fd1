import { spawn } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "@slipway/test-browser";

const root = fileURLToPath(new URL("../../", import.meta.url));
const port = 4187;
const rounds = 10;
/** Milliseconds at the median from saving a file until the page shows the change. */
const budget = 1000;

/** A kind of change: the page that is open, the file, the words in it, and what they are for a number. */
interface Change {
	readonly what: string;
	readonly address: string;
	readonly file: string;
	readonly words: string;
	readonly instead: (round: number) => string;
	/** Whether the page as it is shows the change, by the new words. Runs in the page. */
	readonly seen?: (words: string) => boolean;
}

const definition =
	"packages/core/src/providers/prioticket/stages/request-access.ts";
const changes: readonly Change[] = [
	{
		what: "a definition",
		address: "/prioticket/request-access/",
		file: definition,
		words: "Hold valid credentials",
		instead: (round) => `Hold ${round} valid credentials`,
	},
	{
		what: "a mock",
		address: "/prioticket/sandbox/",
		file: onlyFile("packages/*/src/**/prioticket/operations/create-order.ts"),
		words: "Books directly, or confirms",
		instead: (round) => `Books ${round} directly, or confirms`,
	},
	{
		what: "a page",
		address: "/how-an-estimate-is-made/",
		file: "apps/docs/src/content/docs/how-an-estimate-is-made.md",
		words: "## What goes in",
		instead: (round) => `## What goes in ${round}`,
	},
	{
		what: "a style",
		address: "/prioticket/",
		file: "apps/docs/src/styles/tokens.css",
		words: "@layer slipway.tokens {",
		instead: (round) =>
			`@layer slipway.tokens {\n\t:root {\n\t\t--seen: "${round}";\n\t}\n`,
		seen: (words) =>
			words.includes(
				getComputedStyle(document.documentElement).getPropertyValue("--seen") ||
					"nothing",
			),
	},
];

/**
 * How long a saved change takes until an open page shows it by itself under `npm run dev`, the median of ten for each kind
 * of file; then a mistake, which must be shown with file and line, and its mending. Files are put back, whatever happens.
 */
export async function run(): Promise<void> {
	const server = spawn(
		process.execPath,
		[
			"node_modules/astro/bin/astro.mjs",
			"dev",
			"--ignore-lock",
			"--port",
			`${port}`,
		],
		{ cwd: join(root, "apps/docs"), stdio: ["ignore", "pipe", "ignore"] },
	);
	const browser = await chromium.launch(findBrowser());
	try {
		await new Promise<void>((ready) =>
			server.stdout.on("data", (said) => {
				if (String(said).includes("watching for file changes")) ready();
			}),
		);
		console.log(`From saved to seen, median of ${rounds}, budget ${budget} ms`);
		for (const change of changes) {
			// A page of its own each: another would be reloaded by the file that is put back.
			const page = await browser.newPage();
			const times = await timesOf(page, change);
			const median = times[times.length >> 1] ?? Number.POSITIVE_INFINITY;
			console.log(
				`  ${change.what.padEnd(14)}${median.toFixed(0).padStart(6)} ms (${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)}), ${change.file}`,
			);
			if (median > budget) process.exitCode = 1;
			await page.close();
		}
		await mistakes(await browser.newPage());
	} finally {
		await browser.close();
		server.kill();
	}
}

async function timesOf(page: Page, change: Change): Promise<readonly number[]> {
	await page.goto(`http://localhost:${port}${change.address}`);
	await page.waitForLoadState("networkidle");
	const seen = change.seen ?? shows;
	return withFile(change.file, async (text, save) => {
		const times: number[] = [];
		// The first warms up what is read once.
		for (let round = 0; round <= rounds; round++) {
			const words = change.instead(1000 + round);
			save(text.replace(change.words, words));
			const saved = performance.now();
			await page.waitForFunction(seen, words.replace(/^#+ /, ""));
			if (round > 0) times.push(performance.now() - saved);
			// A writer looks at the change, then writes on.
			await page.waitForLoadState("networkidle");
		}
		return times.toSorted((one, other) => one - other);
	});
}

/** A name that leads nowhere, and a text that cannot be read, each shown with its place and gone when it is mended. */
async function mistakes(page: Page): Promise<void> {
	await page.goto(`http://localhost:${port}/prioticket/request-access/`);
	await page.waitForLoadState("networkidle");
	const line = (text: string, words: string) =>
		text.slice(0, text.indexOf(words)).split("\n").length;
	await withFile(definition, async (text, save) => {
		for (const [what, words, spoilt] of [
			["a name that leads nowhere", 'document: "access', 'document: "acess'],
			["a text that is no TypeScript", 'goal: "Hold', 'goal: x "Hold'],
		] as const) {
			const begun = performance.now();
			save(text.replace(words, spoilt));
			await page.waitForFunction(
				(place) =>
					document
						.querySelector("vite-error-overlay")
						?.shadowRoot?.textContent?.includes(place),
				`request-access.ts:${line(text, words)}`,
			);
			const told = performance.now();
			save(text);
			await page.waitForFunction(shows, "Hold valid credentials");
			console.log(
				`  ${what}: shown with file and line after ${(told - begun).toFixed(0)} ms, gone ${(performance.now() - told).toFixed(0)} ms after it was mended`,
			);
		}
	});
}

function shows(words: string): boolean {
	return (
		document.querySelector("vite-error-overlay") === null &&
		document.body.textContent.includes(words)
	);
}

/** Lends a file out to be changed, and puts it back, also when the process is ended meanwhile. */
async function withFile<Value>(
	path: string,
	use: (text: string, save: (text: string) => void) => Promise<Value>,
): Promise<Value> {
	const file = join(root, path);
	const text = readFileSync(file, "utf8");
	const putBack = () => writeFileSync(file, text);
	const end = () => process.exit(1);
	process.once("exit", putBack);
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
	try {
		return await use(text, (changed) => writeFileSync(file, changed));
	} finally {
		putBack();
		process.off("exit", putBack);
		for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, end);
	}
}

function onlyFile(pattern: string): string {
	const [file, ...more] = globSync(pattern, { cwd: root });
	if (file === undefined || more.length > 0)
		throw new Error(`${pattern} names ${more.length + 1} files, not one.`);
	return relative(".", file);
}
