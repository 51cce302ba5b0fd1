import { watchScripts } from "../support/script-bytes.ts";
import { expect, test } from "../support/test.ts";
import { access, Sheet } from "./sheet.ts";

const kilobyte = 1024;

test("all script of a checklist in use, React included, is at most 85 KB", async ({
	page,
}) => {
	const bytes = watchScripts(page);
	const sheet = new Sheet(page);
	await sheet.open();
	const read = await bytes();
	report("checklist, only read", read);
	expect(read).toBeLessThanOrEqual(10 * kilobyte);

	await sheet.box(access).check();
	await sheet.alive();
	const used = await bytes();
	report("checklist, ticked", used);
	expect(used).toBeGreaterThan(40 * kilobyte);
	expect(used).toBeLessThanOrEqual(85 * kilobyte);

	// What lies behind folds is part of it.
	await sheet.unfold(access);
	await page.getByText("Last changes").click();
	await expect(page.locator(".last-changes")).toBeVisible();
	await sheet.unfoldHandover();
	const all = await bytes();
	report("checklist, every fold opened", all);
	expect(all).toBeLessThanOrEqual(85 * kilobyte);
});

test("a stage's page stays a page that is only read: at most 10 KB, of which the checklist 4 KB", async ({
	page,
	context,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();

	// A moment after the last change, what other pages show is written down for them.
	await expect
		.poll(() =>
			page.evaluate(() => localStorage.getItem("slipway:shown:prioticket")),
		)
		.not.toBeNull();

	const reader = await context.newPage();
	const bytes = watchScripts(reader);
	const without = await context.newPage();
	const bytesWithout = watchScripts(without);
	await reader.clock.setFixedTime(await page.evaluate(() => Date.now()));
	await reader.goto("/prioticket/request-access/", {
		waitUntil: "networkidle",
	});
	await expect(
		reader.getByRole("checkbox", { name: `Done: ${access}` }),
	).toBeChecked();
	await without.goto("/prioticket/", { waitUntil: "networkidle" });
	const stage = await bytes();
	const share = stage - (await bytesWithout());
	report("stage page, progress shown", stage);
	report("of which the checklist", share);
	expect(stage).toBeLessThanOrEqual(10 * kilobyte);
	expect(share).toBeGreaterThan(500);
	expect(share).toBeLessThanOrEqual(4 * kilobyte);
});

function report(what: string, bytes: number): void {
	test.info().annotations.push({
		type: "gzip",
		description: `${what}: ${(bytes / kilobyte).toFixed(1)} KB`,
	});
	console.log(`${what}: ${(bytes / kilobyte).toFixed(1)} KB gzip`);
}
