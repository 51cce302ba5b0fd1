import type { Page } from "@playwright/test";
import { access, Sheet } from "../checklist/sheet.ts";
import { consoleOn } from "../sandbox/console-page.ts";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";
import { Timeline } from "../timeline/page.ts";

// Only Chromium can be made a phone.
test.use({ hasTouch: true, isMobile: true });

test("no field of any page makes a touched phone zoom in", {
	tag: "@chromium",
}, async ({ page }) => {
	test.slow();
	const withFields = allPages().filter(({ html }) =>
		/<(input|select|textarea)\b/.test(html),
	);
	expect(withFields.length).toBeGreaterThan(15);
	const small: string[] = [];
	for (const { address } of withFields) {
		await page.goto(address, { waitUntil: "domcontentloaded" });
		small.push(...(await smallFields(page)).map((each) => address + each));
	}
	expect([...new Set(small)]).toEqual([]);
});

test("nor do the fields that come to life", { tag: "@chromium" }, async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfold(access);
	await sheet.unfoldHandover();
	expect(await smallFields(page)).toEqual([]);
	await new Timeline(page).open();
	expect(await smallFields(page)).toEqual([]);
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.console.locator(".prism-code-editor").waitFor();
	await view.drawer("Clock, faults and switches").click();
	await view.drawer("Calls to you").click();
	await expect(view.console.locator(".calls")).toBeVisible();
	expect(await smallFields(page)).toEqual([]);
	await page
		.getByRole("button", { name: /search/i })
		.first()
		.click();
	await expect(page.locator("site-search dialog input")).toBeVisible();
	expect(await smallFields(page)).toEqual([]);
});

/** Fields to type in or to choose from with letters below 16 px. */
function smallFields(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				"input:not([type=checkbox], [type=radio], [type=file], [type=range], [type=hidden]), select, textarea",
			),
		]
			.filter(
				(field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16,
			)
			.map(
				(field) =>
					`${field.outerHTML.slice(0, 90)} ${getComputedStyle(field).fontSize}`,
			),
	);
}
