import { mockApis } from "@slipway/mocks";
import { expect, test } from "../support/test.ts";
import { consoleOn } from "./console-page.ts";

for (const { id } of mockApis)
	test(`Send of ${id} is in the first view from 360 px on, and stays there @one-engine`, async ({
		page,
	}) => {
		const view = consoleOn(page, id);
		const send = view.console.locator("[data-send]");
		await view.open();
		for (const [width, height] of [
			[360, 640],
			[768, 700],
			[1280, 720],
			[1600, 900],
		] as const) {
			await page.setViewportSize({ width, height });
			await page.evaluate(() => scrollTo(0, 0));
			await expect(send).toBeInViewport({ ratio: 1 });
			await view.console
				.locator(".console-parts")
				.evaluate((parts) => scrollBy(0, parts.getBoundingClientRect().top));
			await expect(send).toBeInViewport({ ratio: 1 });
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth),
			).toBe(width);
		}
	});

test("request and answer stand side by side from 72rem on, one below the other on a phone", async ({
	page,
}) => {
	const view = consoleOn(page);
	const boxes = async () => {
		const request = await view.console.locator(".console-parts").boundingBox();
		const answer = await view.console.locator(".console-answer").boundingBox();
		if (!request || !answer) throw new Error("The console is not shown.");
		return { request, answer };
	};
	await page.setViewportSize({ width: 1152, height: 720 });
	await view.open();
	const wide = await boxes();
	expect(wide.answer.x).toBeGreaterThanOrEqual(
		wide.request.x + wide.request.width,
	);
	await page.setViewportSize({ width: 390, height: 844 });
	const narrow = await boxes();
	expect(narrow.answer.y).toBeGreaterThanOrEqual(
		narrow.request.y + narrow.request.height,
	);
});

test("operations are filtered by any word of theirs, and walked by arrow keys", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("get-token");
	const filter = view.console.getByRole("searchbox", {
		name: "Filter the operations",
	});
	const listed = view.console.locator("[data-operation]");
	await filter.fill("post order");
	await expect(listed).toHaveText([/^Book/]);
	await filter.fill("nothing like it");
	await expect(view.console).toContainText(
		"No operation has “nothing like it” in its name or address.",
	);
	await filter.fill("");
	await page.keyboard.press("Tab");
	await expect(listed.first()).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(listed.nth(1)).toBeFocused();
	await page.keyboard.press("End");
	await expect(listed.last()).toBeFocused();
	await page.keyboard.press("Home");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(listed.nth(1)).toHaveAttribute("aria-current", "true");
	await expect(listed.nth(1)).toBeFocused();
});

test("each API of a provider has an address of its own, named on the others", async ({
	page,
}) => {
	const view = consoleOn(page, "siteminder-pmsxchange");
	await page.goto("/siteminder/sandbox/");
	await page
		.getByRole("navigation", { name: "APIs of SiteMinder" })
		.getByRole("link", { name: "SiteMinder pmsXchange" })
		.click();
	await expect(page).toHaveURL("/siteminder/sandbox/siteminder-pmsxchange/");
	await view.send();
	await expect(view.status).toHaveAttribute("data-outcome", "good");
});

test("a drawer that is opened before the console is awake stays open", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.drawer("State").click();
	await expect(view.console).toHaveAttribute("data-alive", "");
	await expect(view.console.locator("#state")).toHaveAttribute("open", "");
	await expect(view.console.locator("#state")).toContainText("Orders (0)");
});

test("the table of contents leads to every drawer", async ({ page }) => {
	const view = consoleOn(page);
	await view.open();
	await page.getByText("On this page").first().click();
	for (const name of [
		"Story",
		"Calls to you",
		"Journal",
		"State",
		"Clock, faults and switches",
		"Use in my own code",
	])
		await expect(
			page.locator("mobile-starlight-toc").getByRole("link", { name }),
		).toBeVisible();
});
