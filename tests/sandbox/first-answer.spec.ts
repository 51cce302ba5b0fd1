import type { Page, Route } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { consoleOn } from "./console-page.ts";

/** The scripts that the page wants and has not got. */
const wanted = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')]
			.map(({ href }) => href)
			.filter((href) => performance.getEntriesByName(href).length === 0),
	);

test("the first answer waits for one round of scripts: all that it needs is asked for at once", async ({
	page,
}) => {
	const view = consoleOn(page);
	await page.goto("/prioticket/sandbox/", { waitUntil: "networkidle" });
	const held = new Map<string, Route>();
	await page.route(/\.js$/, (route) => {
		held.set(route.request().url(), route);
	});
	await view.console.locator("[data-send]").click();
	await expect(view.console.locator("[data-waiting]")).toHaveText("Sending…");
	const first = await wanted(page);
	expect(first.length).toBeGreaterThan(0);
	await expect
		.poll(() => first.filter((address) => !held.has(address)))
		.toEqual([]);
	// What is asked for from now on never arrives.
	await Promise.all(first.map((address) => held.get(address)?.continue()));
	await expect(view.status).toContainText("200");
	await page.unrouteAll({ behavior: "ignoreErrors" });
});
