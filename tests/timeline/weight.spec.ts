import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { Timeline } from "./page.ts";

/** React, the worker and the files of the export buttons included. */
const budget = 90 * 1024;

test("all script of a timeline stays within 90 KB gzip", async ({ page }) => {
	const weigh = weighing(page);
	const timeline = new Timeline(page);
	await timeline.open();
	await timeline.download("Save for your calendar");
	await timeline.download("Save as SVG");
	await page.waitForLoadState("networkidle");
	const { total, count } = await weigh();
	test.info().annotations.push({
		type: "script",
		description: `${total} bytes in ${count} files`,
	});
	console.log(`timeline page: ${total} bytes of script, gzip, of ${budget}`);
	expect(total).toBeLessThanOrEqual(budget);
});

/** Weighs every script that a page fetches from now on, and sees that the worker is among them. */
function weighing(page: Page) {
	const sizes: Promise<readonly [string, number]>[] = [];
	page.on("response", (response) => {
		const url = response.url();
		if (/\.js(\?|$)/.test(url))
			sizes.push(
				response.body().then((body) => [url, gzipSync(body).length] as const),
			);
	});
	return async () => {
		const files = await Promise.all(sizes);
		expect(files.some(([url]) => /worker/.test(url))).toBe(true);
		return {
			total: files.reduce((sum, [, size]) => sum + size, 0),
			count: files.length,
		};
	};
}
