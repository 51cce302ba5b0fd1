import { expect, test } from "../support/test.ts";
import { access, delivery, portfolio, Sheet } from "./sheet.ts";

test("answers decide what applies, and say why", async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await expect(page.getByText("1 task does not apply to you")).toBeVisible();
	await page.getByText("1 task does not apply to you").click();
	await expect(page.locator(".not-applicable")).toContainText(
		"assumed until you answer: “No, or not known yet”",
	);
	await page
		.getByRole("group", { name: /credentials of its own/ })
		.getByRole("radio", { name: "Yes" })
		.check();
	await expect(page.locator(".not-applicable")).toHaveCount(0);
	const item = page
		.getByRole("listitem")
		.filter({ hasText: "your answer: “Yes”" });
	await expect(item.getByRole("checkbox")).toBeVisible();
	expect(await item.textContent()).toContain(
		"Applies: only if a supplier asks for credentials of its own",
	);
});

test("a tick moves the turn to the provider, with the day by which it is due", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await expect(sheet.words(access)).toHaveText("Ready");
	await expect(sheet.words(delivery)).toHaveText(
		`Cannot start yet: first “${access}” (you) and “${portfolio}” (you)`,
	);
	await sheet.box(access).check();
	await sheet.box(portfolio).check();
	await expect(sheet.words(access)).toHaveText("Done on Fri 8 Jan");
	await expect(sheet.words(delivery)).toHaveText(
		"Waiting for Prioticket since Fri 8 Jan, due Fri 15 Jan",
	);
	await expect(
		page.getByRole("region", { name: "Their turn (1)" }),
	).toContainText(delivery);
	await expect(
		page.getByRole("region", { name: "Your turn (0)" }),
	).toContainText("Nothing right now.");
	await expect(
		page.getByRole("progressbar", { name: "Mandatory" }),
	).toHaveAttribute("aria-valuetext", /^2 of \d+ mandatory tasks done$/);
	await expect(
		page.locator('[data-rail="prioticket"] > [data-stage="request-access"]'),
	).toHaveAttribute("data-progress", "waiting");

	// Ten days later
	await page.clock.setFixedTime("2027-01-19T09:00:00");
	await page.reload();
	await expect(sheet.words(delivery)).toHaveText(
		"Waiting for Prioticket since Fri 8 Jan, overdue by 2 working days (due Fri 15 Jan)",
	);
	await expect(page.locator(".next-step")).toContainText("remind Prioticket");
	await sheet.unfold(delivery);
	await sheet.item(delivery).getByText("Draft an e-mail").click();
	await sheet.item(delivery).getByLabel("Your company").fill("Example Partner");
	await sheet.item(delivery).getByLabel("Your name").fill("Ann Example");
	await sheet.item(delivery).getByLabel("Your name").blur();
	const draft = sheet
		.item(delivery)
		.getByRole("region", { name: /Ready text/ });
	await expect(draft).toContainText("Example Partner");
	await expect(draft).toContainText(
		"when can we expect the documentation, credentials and certification script template?",
	);
	await expect(draft).toContainText(
		"since 8 January. Your guide says five business days, so we expected this by 15 January, 2 working days ago.",
	);
	const mail = draft.getByRole("link", { name: "Open in your mail program" });
	expect(decodeURIComponent((await mail.getAttribute("href")) ?? "")).toContain(
		"Ann Example, Example Partner",
	);
});

test("an evidence link that a browser could run is refused with a reason", {
	tag: "@one-engine",
}, async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.unfold(access);
	const field = sheet.item(access).getByLabel("Evidence");
	await field.fill("javascript:alert(1)");
	await field.blur();
	await expect(sheet.item(access).getByRole("alert")).toHaveText(
		"Give a web address that starts with https:// or http://.",
	);
	await expect(field).toHaveAttribute("aria-invalid", "true");
	expect(await sheet.stored()).toBeNull();
});

test("undo takes back everything, one step at a time, and the history lists the steps", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.box(portfolio).check();
	await page.getByText("Last changes").click();
	await expect(page.locator(".last-changes li")).toHaveText([
		/Tell Prioticket .*: done on Fri 8 Jan/,
		/Ask the Service Desk .*: done on Fri 8 Jan/,
	]);
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(sheet.box(portfolio)).not.toBeChecked();
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(sheet.box(access)).not.toBeChecked();
	await expect(page.getByRole("button", { name: /^Undo/ })).toBeDisabled();
	await page.getByRole("button", { name: /^Redo/ }).click();
	await expect(sheet.box(access)).toBeChecked();
});
