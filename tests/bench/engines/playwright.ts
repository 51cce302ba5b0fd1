import type { Browser } from "@playwright/test";
import type { Driver } from "./driver.ts";

/** A browser that Playwright drives. */
export async function playwrightDriver(
	browser: Browser,
	origin: string,
): Promise<Driver> {
	const context = await browser.newContext();
	const page = await context.newPage();
	return {
		open: async (path) => {
			await page.goto(origin + path);
		},
		reload: async () => {
			await page.reload();
		},
		press: (selector) => page.locator(selector).first().click(),
		read: (expression) => page.evaluate(expression),
		close: async () => {
			await browser.close();
		},
	};
}
