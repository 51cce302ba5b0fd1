import { expect, test } from "../support/test.ts";

for (const [way, open] of [
	[
		"a click",
		(page) =>
			page
				.getByRole("button", { name: /search/i })
				.first()
				.click(),
	],
	["the keyboard", (page) => page.keyboard.press("Control+k")],
] as const satisfies readonly (readonly [
	string,
	(page: import("@playwright/test").Page) => Promise<void>,
])[])
	test(`search opened by ${way} finds a generated page`, async ({ page }) => {
		await page.goto("/");
		await open(page);
		const dialog = page.locator("site-search dialog");
		await dialog.locator("input").fill("certification");
		await expect(dialog.getByRole("link").first()).toBeVisible();
	});
