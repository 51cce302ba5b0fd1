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
