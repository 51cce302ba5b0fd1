import { expect, test } from "../support/test.ts";
import { access, portfolio, Sheet } from "./sheet.ts";

test("everything is there after a reload", async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfold(portfolio);
	const item = sheet.item(portfolio);
	await item.getByLabel("How it stands").selectOption("Waiting for somebody");
	await item.getByLabel("Waiting for").fill("Sales");
	await item.getByLabel("Owner").fill("Ann");
	await item.getByLabel("Planned for").fill("2027-01-12");
	await item.getByLabel("Note").fill("Two suppliers\nat first.");
	await item.getByLabel("Evidence").fill("https://partner.example/42");
	// Left by closing the page, not by leaving the field
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(access)).toBeChecked();
	await expect(sheet.words(portfolio)).toHaveText(
		"Waiting for Sales since Fri 8 Jan, planned for Tue 12 Jan",
	);
	await expect(item.locator(".tick-said")).toHaveText(
		"OwnerAnnNoteTwo suppliers at first.Evidencehttps://partner.example/42",
	);
});

test("two tabs agree at once", async ({ page, context }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	const other = new Sheet(await context.newPage());
	await other.open();
	await other.alive();
	await expect(other.box(access)).toBeChecked();
	await other.box(portfolio).check();
	await expect(sheet.box(portfolio)).toBeChecked();
	await sheet.page.getByRole("button", { name: /^Undo/ }).click();
	await expect(other.box(portfolio)).not.toBeChecked();
});

test("a stage's page has the same boxes: what is ticked there is ticked here, and the other way round", async ({
	page,
	context,
}) => {
	const stage = new Sheet(page);
	await stage.open("/prioticket/request-access/");
	const box = page.getByRole("checkbox", { name: `Done: ${access}` });
	await box.check();
	await stage.alive();
	await expect(box).toBeChecked();
	await expect(box).toBeFocused();
	const whole = new Sheet(await context.newPage());
	await whole.open();
	await whole.alive();
	await expect(whole.box(access)).toBeChecked();
	await whole.box(portfolio).check();
	await expect(
		page.getByRole("checkbox", { name: `Done: ${portfolio}` }),
	).toBeChecked();
	await expect(
		page.locator(`[data-task="deliver-staging-access"] .tick-words`),
	).toHaveText("Waiting for Prioticket since Fri 8 Jan, due Fri 15 Jan");
});
