import { OwnServer } from "../support/own-server.ts";
import { expect, test } from "../support/test.ts";
import { openAndKeep, untilKept } from "./kept.ts";

// The server itself is ended: whatever still answers is in the browser.
const server = new OwnServer();
test.use({
	baseURL: async ({ browserName: _ }, use) => {
		await server.start();
		await use(server.origin);
		await server.kill();
	},
});

test("a guide, its checklist, its estimate and its sandbox open without a network once they were opened with one, and a page that was not says so", {
	tag: "@every-engine",
}, async ({ page, quiet }) => {
	quiet.allow(
		/Failed to load resource|ERR_CONNECTION_REFUSED|NetworkError|ServiceWorker/,
	);
	for (const tool of ["", "checklist/", "timeline/", "sandbox/"])
		await openAndKeep(page, `/prioticket/${tool}`);
	await server.kill();

	await page.goto("/prioticket/");
	await expect(page.locator("h1")).toContainText("Prioticket");

	await page.goto("/prioticket/checklist/");
	const box = page.locator("[data-task] input[type=checkbox]").first();
	await box.check();
	await expect(page.locator("[data-checklist]")).toHaveAttribute(
		"data-alive",
		"",
	);
	await page.reload();
	await expect(box).toBeChecked();

	await page.goto("/prioticket/timeline/");
	await expect(page.locator("[data-timeline]")).toHaveAttribute(
		"data-alive",
		"",
	);

	await page.goto("/prioticket/sandbox/");
	await page.getByRole("textbox", { name: "Address" }).focus();
	await page.locator('[data-transport="worker"]').waitFor();
	await page.locator("[data-send]").click();
	await expect(page.locator(".console-status")).toContainText("200");
	await expect(page.locator(".console-status")).not.toContainText(
		"in the page",
	);
	expect(
		await page.evaluate(async () => {
			const urls: string[] = [];
			for (const name of await caches.keys())
				for (const { url } of await (await caches.open(name)).keys())
					urls.push(url);
			return urls.filter((url) =>
				new URL(url).pathname.startsWith("/sandbox/"),
			);
		}),
		"no answer of a mock is kept",
	).toEqual([]);

	await page.goto("/siteminder/");
	await expect(page.getByRole("alert")).toContainText(
		"/siteminder/ is not kept in this browser",
	);
	await page
		.locator(".offline-pages")
		.getByRole("link", { name: "Checklist" })
		.click();
	await expect(page).toHaveURL(/\/prioticket\/checklist\/$/);
	// The last slash is added by hosts, and there is none.
	await page.goto("/prioticket/timeline");
	await expect(page.locator("[data-timeline]")).toBeAttached();
});

test("a whole guide is kept on request, with its size said before, and let go again", async ({
	page,
	quiet,
}) => {
	quiet.allow(
		/Failed to load resource|ERR_CONNECTION_REFUSED|NetworkError|ServiceWorker/,
	);
	await openAndKeep(page, "/offline/");
	await page.reload();
	const row = page.locator("[data-guide=trip-com]");
	await expect(row).toContainText(/13 pages, \d\.\d MB/);
	await row.getByRole("button", { name: /^Keep/ }).click();
	await expect(row).toContainText("Kept offline");
	await expect(row.getByRole("button", { name: "Remove" })).toBeFocused();
	await server.kill();
	await page.goto("/trip-com/sandbox/");
	await page.locator("[data-ready] [data-send]").click();
	await expect(page.locator(".console-status")).toContainText("200");
	await page.goto("/offline/");
	await row.getByRole("button", { name: "Remove" }).click();
	await expect(row).not.toContainText("Kept offline");
	await page.goto("/trip-com/sandbox/");
	await expect(page.getByRole("alert")).toContainText("is not kept");
});

test("a full storage keeps nothing more and disturbs nothing", {
	tag: "@chromium",
}, async ({ page }) => {
	await page.addInitScript(() => {
		addEventListener("unhandledrejection", ({ reason }) =>
			console.error(String(reason)),
		);
	});
	await openAndKeep(page, "/how-it-works/");
	await untilKept(page, "/offline/");
	await page.goto("/offline/");
	const row = page.locator("[data-guide=docplanner]");
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Storage.overrideQuotaForOrigin", {
		origin: server.origin,
		quotaSize: 1_200_000,
	});
	await row.getByRole("button", { name: /^Keep/ }).click();
	await expect(row.getByRole("status")).toContainText("no room");
	await page.goto("/docplanner/checklist/");
	await page.locator("[data-task] input[type=checkbox]").first().check();
	await expect(page.locator("[data-checklist]")).toHaveAttribute(
		"data-alive",
		"",
	);
});
