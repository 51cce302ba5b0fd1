import { expect, test } from "../support/test.ts";
import { access, delivery, portfolio, Sheet } from "./sheet.ts";

test.use({ timezoneId: "Asia/Kolkata" });

test("a reader in Kolkata sees a promise overdue when the day has passed in Amsterdam, on every page", async ({
	page,
	context,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.box(portfolio).check();
	await sheet.alive();
	const words = (end: string) =>
		`Waiting for Prioticket since Fri 8 Jan, ${end}`;
	await expect(sheet.words(delivery)).toHaveText(
		words("due Fri 15 Jan, Amsterdam time"),
	);
	await expect
		.poll(() =>
			page.evaluate(() => localStorage.getItem("slipway:shown:prioticket")),
		)
		.not.toBeNull();

	// Monday has begun in Kolkata, and it is Sunday evening in Amsterdam.
	const read = await context.newPage();
	for (const [moment, end] of [
		["2027-01-17T22:30:00Z", "due Fri 15 Jan, Amsterdam time"],
		[
			"2027-01-17T23:30:00Z",
			"overdue by 1 working day (due Fri 15 Jan, Amsterdam time)",
		],
	] as const) {
		await page.clock.setFixedTime(moment);
		await page.reload();
		await expect(sheet.words(delivery)).toHaveText(words(end));
		// A page that is only read shows what was written down.
		await read.clock.setFixedTime(moment);
		await read.goto("/prioticket/request-access/");
		await expect(
			read.locator(".tick-words").filter({ hasText: words(end) }),
		).toHaveCount(1);
	}
});
