import type { Page } from "@playwright/test";
import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";

const dialogOn = (page: Page) => page.locator("site-search dialog");

test("before anything is typed the search offers the pages of the guide, this page and actions; typing finds tasks, by keyboard alone", async ({
	page,
}) => {
	await page.goto("/prioticket/");
	await page.waitForLoadState("networkidle");
	await page.keyboard.press("ControlOrMeta+k");
	const dialog = dialogOn(page);
	await expect(dialog.getByRole("link", { name: "Checklist" })).toBeVisible();
	await expect(dialog.getByRole("link", { name: "Timeline" })).toBeVisible();
	await expect(
		dialog.getByRole("button", { name: "Print this page" }),
	).toBeVisible();
	expect(await complaints(page)).toEqual([]);
	await page.keyboard.type("staging access");
	await expect(
		dialog.getByRole("link", {
			name: "Ask the Service Desk for staging access",
			exact: true,
		}),
	).toBeVisible();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/prioticket\/checklist\/#item-/);
});

test("requests and certification cases of the guide are found by typing, and lead where they are tried", async ({
	page,
}) => {
	await page.goto("/prioticket/");
	await page.waitForLoadState("networkidle");
	await page.keyboard.press("ControlOrMeta+k");
	const dialog = dialogOn(page);
	await dialog.getByRole("textbox").fill("availability");
	await expect(
		dialog.getByRole("link", { name: "Get availability", exact: true }),
	).toHaveAttribute("href", "/prioticket/sandbox/#prioticket-get-availability");
	await dialog.getByRole("textbox").fill("rejected credentials");
	await expect(
		dialog.locator(
			'a[href="/prioticket/rehearsal/#case-rejected-credentials"]',
		),
	).toBeVisible();
});

test("what is found in the guide that the reader is in comes first", async ({
	page,
}) => {
	for (const guide of ["prioticket", "docplanner"]) {
		await page.goto(`/${guide}/`);
		await page.waitForLoadState("networkidle");
		await page.keyboard.press("ControlOrMeta+k");
		await dialogOn(page).getByRole("textbox").fill("webhook");
		await expect(
			dialogOn(page).locator(".pagefind-ui__result-link").first(),
		).toHaveAttribute("href", new RegExp(`^/${guide}/`));
		await page.keyboard.press("Escape");
	}
});

test("actions are done, and the keys of a page are listed", async ({
	page,
}) => {
	await page.goto("/prioticket/timeline/");
	await page.waitForLoadState("networkidle");
	const theme = page.locator("html");
	const before = await theme.getAttribute("data-theme");
	await page.keyboard.press("ControlOrMeta+k");
	await dialogOn(page)
		.getByRole("button", { name: "Switch between light and dark" })
		.click();
	await expect(theme).not.toHaveAttribute("data-theme", before ?? "");
	await expect(dialogOn(page)).toBeHidden();
	await page.keyboard.press("?");
	const keys = page.getByRole("dialog", { name: "Keys on this page" });
	await expect(keys).toContainText("Change the confidence");
	await expect(keys).not.toContainText("Send the request");
	expect(await complaints(page)).toEqual([]);
	await page.keyboard.press("Escape");
	await expect(keys).toHaveCount(0);
});

test("on a narrow screen the offers fit, and are large enough to touch", async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto("/prioticket/");
	await page.waitForLoadState("networkidle");
	await page.getByRole("button", { name: "Search" }).click();
	const offers = dialogOn(page).locator(".search-places");
	await expect(offers.getByRole("link").first()).toBeVisible();
	const [content, frame] = await offers.evaluate((list) => [
		list.scrollWidth,
		list.clientWidth,
	]);
	expect(content).toBeLessThanOrEqual(frame ?? 0);
	for (const box of await offers.getByRole("link").all())
		if (await box.isVisible())
			expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});
