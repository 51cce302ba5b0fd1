import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { consoleOn, refusedAnswer } from "./console-page.ts";

/** How requests reach the mock, and how the page is brought to it. */
const ways = {
	"through the service worker": async () => {},
	"in the page": (page: Page) =>
		page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
		}),
} as const;

for (const [way, prepare] of Object.entries(ways)) {
	const opened = async (page: Page) => {
		await prepare(page);
		const view = consoleOn(page);
		await view.open();
		await view.choose("ping");
		await view.console
			.locator(
				`[data-transport="${way === "in the page" ? "page" : "worker"}"]`,
			)
			.waitFor();
		return view;
	};

	test(`a header that the browser refuses is not sent and says why, ${way}`, async ({
		page,
	}) => {
		const view = await opened(page);
		await view.headers.fill("X-Note: Żółć");
		await view.console.locator("[data-send]").click();
		await expect(view.console.getByRole("alert")).toContainText(
			/^Not sent: the browser refused to build this request\. .{10}/,
		);
		await expect(view.status).toHaveCount(0);
		await expect(view.drawer("Journal (0)")).toBeVisible();
		await view.headers.fill("X-Note: Zolc");
		await view.send();
		await expect(view.status).toContainText(way);
		await expect(view.console.getByRole("alert")).toHaveCount(0);
		await expect(view.drawer("Journal (1)")).toBeVisible();
	});

	test(`an address that climbs stays with its mock, ${way}`, async ({
		page,
		quiet,
	}) => {
		quiet.allow(refusedAnswer);
		const view = await opened(page);
		await view.address.fill("/../../api/processes.json");
		await view.send();
		await expect(view.status).toContainText(way);
		await expect(view.status).toContainText("404");
		await view.drawer("Journal (1)").click();
		await expect(view.exchanges.first()).toContainText("/api/processes.json");
	});
}

test("a press during which the console arrives is not lost", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	const button = view.console.locator("[data-send]");
	await button.hover();
	await page.mouse.down();
	// The mock is there and would now take the place of what was served.
	await page.waitForFunction(() => {
		const links = [
			...document.querySelectorAll<HTMLLinkElement>(
				'link[rel="modulepreload"]',
			),
		];
		return links.every(
			({ href }) => performance.getEntriesByName(href).length > 0,
		);
	});
	await page.mouse.up();
	await view.status.waitFor();
});
