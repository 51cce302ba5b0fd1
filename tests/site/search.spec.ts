import { expect, test } from "../support/test.ts";

test("a word with a hyphen finds what its parts find", async ({ page }) => {
	await page.goto("/");
	await page.keyboard.press("Control+k");
	const dialog = page.locator("site-search dialog");
	const message = dialog.locator(".pagefind-ui__message");
	const found = async (words: string) => {
		await dialog.locator("input").fill(words);
		await expect(message).toContainText(` ${words}`);
		await expect(message).toContainText(/^\d+ results? for/);
		return (await message.textContent())?.split(" ")[0];
	};
	expect(Number(await found("go live"))).toBeGreaterThan(0);
	expect(await found("go-live")).toBe(await found("go live"));
	expect(await found("go\u2011live")).toBe(await found("go live"));
});

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
