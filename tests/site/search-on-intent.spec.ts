import { expect, test } from "../support/test.ts";

test("the search is fetched when the reader turns to it", async ({ page }) => {
	const fetched: string[] = [];
	page.on("request", (request) => fetched.push(request.url()));
	await page.goto("/", { waitUntil: "networkidle" });
	expect(fetched.filter((url) => /search-ui|pagefind/.test(url))).toEqual([]);
	await page.keyboard.press("Control+k");
	await expect(page.locator("site-search dialog input")).toBeFocused();
	expect(fetched.filter((url) => /search-ui/.test(url))).toHaveLength(1);
});

test.describe("on a slow line", () => {
	// What a page fetches through a worker, a test cannot hold back.
	test.use({ serviceWorkers: "block" });

	test("the keys that open the search are remembered until its script has come", async ({
		page,
	}) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.route("**/_astro/Search.astro_*.js", async (route) => {
			await held;
			await route.continue();
		});
		await page.goto("/");
		await page.keyboard.press("Control+k");
		await expect(page.locator("site-search dialog")).toBeHidden();
		release();
		await expect(page.locator("site-search dialog input")).toBeFocused();
	});
});
