import { expect, test } from "../support/test.ts";

for (const sign of ["%23", "%2523", "&num;", "%EF%BC%83"])
	for (const [name, address] of [
		["progress", "/prioticket/checklist/"],
		["sandbox", "/prioticket/sandbox/"],
	] as const)
		test(`a link to ${address} whose “#” became ${sign} leads where it was meant to`, async ({
			page,
			quiet,
		}) => {
			quiet.allow(/Failed to load resource.*404/);
			await page.goto(`${address}${sign}${name}=damaged`);
			await page.waitForURL(
				(url) => url.pathname === address && !url.href.includes(sign),
			);
			await expect(page.getByRole("heading", { level: 1 })).not.toContainText(
				"Nothing is moored here",
			);
		});

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });
	test("the page for an altered address says what to put right", async ({
		page,
		quiet,
	}) => {
		quiet.allow(/Failed to load resource.*404/);
		await page.goto("/prioticket/checklist/%23progress=a");
		// Playwright finds no text in such elements.
		const words = page.locator("main noscript p");
		await expect(words).toBeVisible();
		expect(await words.textContent()).toMatch(
			/has altered the link on its way:\s+put\s+# in its place/,
		);
	});
});
