import { access, Sheet } from "../checklist/sheet.ts";
import { consoleOn } from "../sandbox/console-page.ts";
import { smallFields } from "../support/small-fields.ts";
import { expect, test } from "../support/test.ts";
import { Timeline } from "../timeline/page.ts";

// Only Chromium can be made a phone. The fields of pages as they are served are looked at in site/pages.spec.ts.
test.use({ hasTouch: true, isMobile: true });

test("no field that comes to life makes a touched phone zoom in", {
	tag: "@chromium",
}, async ({ page }) => {
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
