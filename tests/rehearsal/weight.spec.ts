import { watchScripts } from "../support/script-bytes.ts";
import { expect, test } from "../support/test.ts";

const kilobyte = 1024;

test("a rehearsal loads at most 110 KB of script before it is used, and 260 KB with everything opened", async ({
	page,
}) => {
	const bytes = watchScripts(page);
	await page.goto("/prioticket/rehearsal/", { waitUntil: "networkidle" });
	const before = await bytes();
	await page.locator(".rehearsal-tools").first().hover();
	await page.locator("[data-rehearsal][data-alive]").waitFor();
	await page.getByRole("button", { name: "Judge this tab’s sandbox" }).click();
	await expect(page.locator("[data-summary]")).toContainText("Judged by");
	await page.locator("[data-coverage-fold] > summary").click();
	await page.locator(".coverage").waitFor();
	const saved = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download the evidence" }).click();
	await saved;
	await page.waitForLoadState("networkidle");
	const after = await bytes();
	test.info().annotations.push({
		type: "script",
		description: `${before} bytes before, ${after} bytes after`,
	});
	console.log(
		`rehearsal: ${(before / kilobyte).toFixed(1)} KB before, ${(after / kilobyte).toFixed(1)} KB after`,
	);
	expect(before).toBeLessThanOrEqual(110 * kilobyte);
	expect(after).toBeGreaterThan(40 * kilobyte);
	expect(after).toBeLessThanOrEqual(260 * kilobyte);
});
