import type { Page } from "@playwright/test";
import { watchScripts } from "../support/script-bytes.ts";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

const kilobyte = 1024;
/** A page that is only read, Starlight's own script included, before the reader turns to the search. */
const readOnlyBudget = 10 * kilobyte;

const readOnly = allPages().filter(
	({ html, address }) =>
		!html.includes("<astro-island") &&
		// A timeline brings itself up to date, see tests/timeline/weight.spec.ts.
		!html.includes("data-timeline=") &&
		address !== "/404.html",
);

test("there are pages that are only read", () => {
	expect(readOnly.length).toBeGreaterThan(3);
});

for (const { address } of readOnly) {
	test(`${address} ships at most 10 KB of script`, async ({ page }) => {
		expect(await scriptBytes(page, address)).toBeLessThanOrEqual(
			readOnlyBudget,
		);
	});
}

test("the search is fetched when the reader turns to it", async ({ page }) => {
	const fetched: string[] = [];
	page.on("request", (request) => fetched.push(request.url()));
	await page.goto("/", { waitUntil: "networkidle" });
	expect(fetched.filter((url) => /ui-core|pagefind/.test(url))).toEqual([]);
	await page.keyboard.press("Control+k");
	await expect(page.locator("site-search dialog input")).toBeFocused();
	expect(fetched.filter((url) => /ui-core/.test(url))).toHaveLength(1);
});

/** The size of all script of a page as gzip, inline scripts included, in bytes. */
async function scriptBytes(page: Page, address: string): Promise<number> {
	const bytes = watchScripts(page);
	await page.goto(address, { waitUntil: "networkidle" });
	return bytes();
}
