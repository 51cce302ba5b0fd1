import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "@slipway/test-browser";
import { LinkChecker } from "linkinator";
import type { Site } from "./servers.ts";

/** What is wrong with a server's answers, as sentences; none when all is well. */
export type Check = (origin: string, site: Site) => Promise<readonly string[]>;

const expected = (what: string, received: unknown, wanted: unknown) =>
	received === wanted
		? []
		: [
				`${what}: ${String(received).slice(0, 90)}, not ${String(wanted).slice(0, 90)}`,
			];

/** Every page is there, and so is everything that it links to on this site. */
const links: Check = async (origin, { folder, base }) => {
	const pages = readdirSync(folder, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith("index.html"))
		.map((name) => `${origin}${base}${name.replace(/index\.html$/, "")}`);
	const { links: all } = await new LinkChecker().check({
		path: pages,
		concurrency: 20,
		linksToSkip: async (link) => new URL(link).origin !== origin,
	});
	return all
		.filter(({ state }) => state === "BROKEN")
		.map(({ url, parent }) => `${parent} leads to ${url}`);
};

/** Headers are those of the `_headers` file: policy, caching, characters. */
const policy: Check = async (origin, { folder, base }) => {
	const rules = readFileSync(join(folder, "_headers"), "utf8");
	const wanted = (name: string) =>
		new RegExp(`^  ${name}: (.*)$`, "m").exec(rules)?.[1];
	const header = async (path: string, name: string) =>
		(await fetch(`${origin}${base}${path}`)).headers.get(name);
	const script = readdirSync(join(folder, "_astro")).find((name) =>
		name.endsWith(".js"),
	);
	const names = [
		"Content-Security-Policy",
		"X-Content-Type-Options",
		"Referrer-Policy",
		"Cross-Origin-Opener-Policy",
		"Permissions-Policy",
	];
	const all: (readonly string[])[] = [];
	for (const path of ["", `_astro/${script}`, "llms.txt", "nothing-here/"])
		for (const name of names)
			all.push(
				expected(`${name} of /${path}`, await header(path, name), wanted(name)),
			);
	all.push(
		expected(
			"caching of a script",
			await header(`_astro/${script}`, "cache-control"),
			wanted("Cache-Control"),
		),
	);
	for (const [path, type] of [
		["llms.txt", "text/plain"],
		["the-sandbox.md", "text/markdown"],
		["api/processes.json", "application/json"],
	] as const)
		all.push(
			expected(
				`type of ${path}`,
				(await header(path, "content-type"))?.toLowerCase().replace(/ /g, ""),
				`${type};charset=utf-8`,
			),
		);
	return all.flat();
};

/** Parts of files, pages that are missing, addresses without their slash, and what no reader should get. */
const ranges: Check = async (origin, { folder, base }) => {
	const at = (path: string, init: RequestInit = {}) =>
		fetch(`${origin}${base}${path}`, { redirect: "manual", ...init });
	const plain = { "accept-encoding": "identity" };
	const part = await at("llms.txt", {
		headers: { ...plain, range: "bytes=2-5" },
	});
	const beyond = await at("llms.txt", {
		headers: { ...plain, range: "bytes=99999999-" },
	});
	const missing = await at("nothing-here/");
	const bare = await at("the-sandbox");
	const packed = await fetch(`${origin}${base}`, {
		headers: { "accept-encoding": "gzip" },
	});
	return [
		...expected("status of a part", part.status, 206),
		...expected(
			"a part",
			await part.text(),
			readFileSync(join(folder, "llms.txt"), "utf8").slice(2, 6),
		),
		...expected("status of a part beyond the end", beyond.status, 416),
		...expected("status of a missing page", missing.status, 404),
		...expected(
			"a missing page",
			await missing.text(),
			readFileSync(join(folder, "404.html"), "utf8"),
		),
		...expected(
			"an address without its slash leads to",
			new URL(bare.headers.get("location") ?? "", origin).pathname,
			`${base}the-sandbox/`,
		),
		...expected("coding", packed.headers.get("content-encoding"), "gzip"),
		...expected("status of _headers", (await at("_headers")).status, 404),
		...expected(
			"status of _hosting",
			(await at("_hosting/nginx.conf")).status,
			404,
		),
	];
};

/** A browser ticks, estimates, and goes on with the sandbox when the network is gone; the policy blocks nothing. */
const journeys: Check = async (origin, { base }) => {
	const browser = await chromium.launch(findBrowser());
	const wrong: string[] = [];
	try {
		const context = await browser.newContext();
		const page = await context.newPage();
		page.on("console", (message) => {
			if (message.type() === "error") wrong.push(message.text());
		});
		page.on("pageerror", ({ message }) => wrong.push(message));
		await page.goto(`${origin}${base}prioticket/checklist/`);
		await page.locator(".checklist input[type=checkbox]").first().click();
		await page.locator("[data-checklist][data-alive]").waitFor();
		await page.goto(`${origin}${base}prioticket/timeline/`);
		await page.locator("[data-timeline]").first().waitFor();
		await page.goto(`${origin}${base}prioticket/sandbox/`);
		const send = page.locator("[data-ready] [data-send]");
		await send.click();
		await page.locator(".console-status", { hasText: "200" }).waitFor();
		// What the page fetches ahead is there before the network goes.
		await page.waitForLoadState("networkidle");
		await context.setOffline(true);
		await send.click();
		await page.locator(".console-status", { hasText: "200" }).waitFor();
	} catch (error) {
		wrong.push((error as Error).message.split("\n")[0] ?? "");
	} finally {
		await browser.close();
	}
	return wrong;
};

export const checks: Readonly<Record<string, Check>> = {
	links,
	policy,
	ranges,
	journeys,
};
