import type { Locator } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { access, portfolio, Sheet } from "./sheet.ts";

test("the whole flow works with the keyboard alone, and what has the focus is never hidden", {
	tag: "@every-engine",
}, async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();

	// Answer
	const question = page.getByRole("group", { name: /credentials of its own/ });
	await tabTo(sheet, question.getByRole("radio", { name: "No, or not" }));
	await page.keyboard.press("ArrowDown");
	await sheet.alive();
	await expect(question.getByRole("radio", { name: "Yes" })).toBeChecked();
	await expect(question.getByRole("radio", { name: "Yes" })).toBeFocused();

	// Tick
	await tabTo(sheet, sheet.box(access));
	await page.keyboard.press("Space");
	await expect(sheet.words(access)).toHaveText("Done on Fri 8 Jan");
	await expect(sheet.box(access)).toBeFocused();

	// Note, owner, evidence
	const item = sheet.item(portfolio);
	await tabTo(sheet, item.locator("summary"));
	await page.keyboard.press("Enter");
	await tabTo(sheet, item.getByLabel("Owner"));
	await page.keyboard.type("Ann");
	await tabTo(sheet, item.getByLabel("Note"));
	await page.keyboard.type("Two suppliers");
	await tabTo(sheet, item.getByLabel("Evidence"));
	await page.keyboard.type("https://partner.example/42");
	await page.keyboard.press("Tab");
	await expect(item.locator(".tick-said")).toHaveText(
		"OwnerAnnNoteTwo suppliersEvidencehttps://partner.example/42",
	);

	// Undo, from anywhere
	await page.keyboard.press("Control+z");
	await expect(item.locator(".tick-said")).not.toContainText("Evidence");
	await page.keyboard.press("Control+Shift+z");
	await expect(item.locator(".tick-said")).toContainText("Evidence");

	// Hand over
	await tabTo(sheet, page.locator("#handover-fold summary"));
	await page.keyboard.press("Enter");
	const make = page.getByRole("button", { name: "Make and copy a link" });
	await expect(make).toBeVisible();
	await tabTo(sheet, make);
	await page.keyboard.press("Enter");
	await expect(page.getByLabel("The link")).toHaveValue(/#progress=/);

	// Undo with its button
	await tabTo(sheet, page.getByRole("button", { name: /^Undo/ }));
	await page.keyboard.press("Enter");
	await expect(item.locator(".tick-said")).not.toContainText("Evidence");

	// And all of it is there after a reload.
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(access)).toBeChecked();
	await expect(sheet.item(portfolio).locator(".tick-said")).toContainText(
		"Two suppliers",
	);
});

for (const [name, address, selector] of [
	["a link of the checklist", "/prioticket/checklist/", "a"],
	["a fold of a stage's page", "/prioticket/request-access/", "summary"],
] as const)
	test(`${name} that wakes the checklist keeps the focus`, async ({ page }) => {
		const sheet = new Sheet(page);
		await sheet.open(address);
		const first = page.locator(`[data-checklist] ${selector}`).first();
		await first.focus();
		await sheet.alive();
		await expect(first).toBeFocused();
	});

/** Presses Tab until the element has the focus; at each stop, what has the focus is on the screen and in front. */
async function tabTo({ page }: Sheet, target: Locator): Promise<void> {
	for (let stops = 0; stops < 250; stops++) {
		if (await isFocused(target)) return;
		await page.keyboard.press("Tab");
		// The page scrolls what has the focus into sight a moment after it got it.
		await expect
			.poll(() => page.evaluate(whatIsHidden), {
				message: "hidden while it has the focus",
			})
			.toBe("");
	}
	expect(await isFocused(target), String(target)).toBe(true);
}

async function isFocused(target: Locator): Promise<boolean> {
	return target.evaluate((element) => element === document.activeElement);
}

/** What has the focus but is not on the screen or in front; nothing when all is well. Runs in the page. */
function whatIsHidden(): string {
	const element = document.activeElement;
	if (!element || element === document.body) return "";
	const { x, y, width, height } = element.getBoundingClientRect();
	const middle = [x + width / 2, y + height / 2] as const;
	const front = document.elementFromPoint(...middle);
	const seen =
		front &&
		(element.contains(front) ||
			front.contains(element) ||
			front.closest("label, summary, a") !== null);
	return seen ? "" : `${element.outerHTML.slice(0, 100)} at ${middle}`;
}
