import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LinkChecker } from "linkinator";
import { expect, test } from "../support/test.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const port = Number(process.env.E2E_PORT ?? 4173) + 1;
const origin = `http://127.0.0.1:${port}`;
let folder: string;
let server: ChildProcess;

test.describe.configure({ mode: "serial" });
test.use({ baseURL: origin });

test.beforeAll(async () => {
	test.slow();
	folder = mkdtempSync(join(tmpdir(), "slipway-handbook-"));
	const { status, stderr } = spawnSync(
		process.execPath,
		[
			"node_modules/astro/bin/astro.mjs",
			"build",
			"--outDir",
			folder,
			"--silent",
		],
		{
			cwd: join(root, "apps/docs"),
			encoding: "utf8",
			env: {
				...process.env,
				DOCS_BASE: "/handbook/",
				DOCS_SITE: "https://docs.example",
				DOCS_COMPRESS: "0",
				ASTRO_TELEMETRY_DISABLED: "1",
			},
		},
	);
	expect(status, stderr).toBe(0);
	server = spawn(
		process.execPath,
		["scripts/serve.mjs", folder, String(port), "/handbook/"],
		{ cwd: root, stdio: ["ignore", "pipe", "inherit"] },
	);
	await new Promise((ready) => server.stdout?.once("data", ready));
});

test.afterAll(() => {
	server?.kill();
	if (folder) rmSync(folder, { recursive: true, force: true });
});

test("under a base path every link and asset stays below it and leads somewhere", async () => {
	test.slow();
	const pages = readdirSync(folder, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith("index.html"))
		.map((name) => `${origin}/handbook/${name.replace(/index\.html$/, "")}`);
	const { links } = await new LinkChecker().check({
		path: pages,
		concurrency: 20,
		linksToSkip: async (link) => new URL(link).origin !== origin,
	});
	const own = links.filter(({ url }) => url.startsWith(origin));
	expect(own.filter(({ state }) => state === "BROKEN")).toEqual([]);
	expect(
		own.filter(({ url }) => !url.startsWith(`${origin}/handbook/`)),
	).toEqual([]);
	expect(own.length).toBeGreaterThan(pages.length);
});

test("a site that knows its address shows a picture where its pages are shared, by its whole address", () => {
	expect(readFileSync(join(folder, "prioticket/index.html"), "utf8")).toContain(
		'<meta property="og:image" content="https://docs.example/handbook/social.png"',
	);
});

test("under a base path checklist, timeline and sandbox come to life", async ({
	page,
}) => {
	await page.goto("/handbook/prioticket/checklist/");
	await page.locator(".checklist input[type=checkbox]").first().click();
	await expect(page.locator("[data-checklist]")).toHaveAttribute(
		"data-alive",
		"",
	);
	await page.goto("/handbook/prioticket/timeline/");
	await expect(page.locator("[data-timeline]").first()).toBeVisible();
	await page.goto("/handbook/prioticket/sandbox/");
	await page.locator("[data-ready] [data-send]").click();
	await expect(page.locator(".console-status")).toContainText("200");
});
