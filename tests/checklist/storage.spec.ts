import { readFile } from "node:fs/promises";
import { expect, test } from "../support/test.ts";
import { access, key, portfolio, Sheet } from "./sheet.ts";

test("what is stored and cannot be read is set aside, offered for download, and not overwritten", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	const broken = '{"format":"slipway-progress","tasks":{"submit-ac';
	await sheet.store(broken);
	await page.reload();
	const notice = page.locator('[data-notice="set-aside"]');
	await expect(notice).toContainText("could not be read");
	const downloading = page.waitForEvent("download");
	await notice.getByRole("button", { name: "Download it" }).click();
	const file = await downloading;
	expect(await readFile(await file.path(), "utf8")).toBe(broken);

	await sheet.box(access).check();
	await expect(sheet.words(access)).toHaveText("Done on Fri 8 Jan");
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(access)).toBeChecked();
	await expect(notice).toBeVisible();
	await notice.getByRole("button", { name: "Delete it" }).click();
	await expect(notice).toHaveCount(0);
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(access)).toBeChecked();
	await expect(notice).toHaveCount(0);
});

test("with a full storage the checklist says so, goes on in memory, and can be exported", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await page.evaluate(() => {
		for (let size = 4_194_304; size >= 1; size /= 2)
			for (let index = 0; ; index++)
				try {
					localStorage.setItem(`filler-${size}-${index}`, "x".repeat(size));
				} catch {
					break;
				}
	});
	await sheet.box(access).check();
	await expect(page.locator('[data-notice="full"]')).toContainText(
		"storage of this browser is full",
	);
	await sheet.box(portfolio).check();
	await expect(sheet.box(access)).toBeChecked();
	await expect(sheet.box(portfolio)).toBeChecked();
	await sheet.unfoldHandover();
	const file = JSON.parse(await sheet.exported());
	expect(Object.keys(file.tasks)).toHaveLength(2);

	// As soon as there is room again, all of it is stored.
	await page.evaluate(() => {
		for (const name of Object.keys(localStorage))
			if (name.startsWith("filler")) localStorage.removeItem(name);
	});
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(page.locator("[data-notice]")).toHaveCount(0);
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(access)).toBeChecked();
	await expect(sheet.box(portfolio)).not.toBeChecked();
});

test("with storage switched off the checklist says so and goes on in memory", async ({
	page,
	quiet,
}) => {
	// Starlight's own scripts for the theme expect that storage can be asked.
	quiet.allow(/SecurityError|StarlightThemeProvider is not defined/);
	await page.addInitScript(() => {
		Object.defineProperty(window, "localStorage", {
			get() {
				throw new DOMException("The operation is insecure.", "SecurityError");
			},
		});
	});
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await expect(page.locator('[data-notice="disabled"]')).toContainText(
		"This browser keeps nothing for this site",
	);
	await expect(sheet.box(access)).toBeChecked();
	await expect(sheet.words(access)).toHaveText("Done on Fri 8 Jan");
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(sheet.box(access)).not.toBeChecked();
});

test("what a newer version has stored is left as it is", async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	const newer = '{"format":"slipway-progress","version":7,"better":true}';
	await sheet.store(newer);
	await page.reload();
	await expect(page.locator('[data-notice="newer"]')).toContainText(
		"A newer version of these pages",
	);
	await sheet.box(access).check();
	await expect(sheet.box(access)).toBeChecked();
	expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(
		newer,
	);
});
