import { expect, test } from "../support/test.ts";
import { commandLine, monday, Timeline } from "./page.ts";

declare global {
	interface Window {
		/** How far the page has shifted by itself. */
		shifted: number;
	}
}

const words = (...more: readonly string[]) =>
	commandLine("siteminder", "--start", monday, ...more);

test("a published time that the runs contradict can be believed, and the dates are the command line's", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open("", "siteminder");
	const believe = page
		.getByRole("button", { name: "Believe the published time" })
		.first();
	await expect(believe).toHaveAttribute("aria-pressed", "false");
	const before = await timeline.liveBy();
	await believe.click();
	await timeline.changesFrom(before);
	await expect(
		page.getByRole("button", { name: "Believe the published time" }).first(),
	).toHaveAttribute("aria-pressed", "true");
	await expect(page.getByText(/You believe it/)).toBeVisible();
	const claim = await page.evaluate(() =>
		new URLSearchParams(location.hash.slice(1)).get("believe"),
	);
	await timeline.shows(words("--believe", claim ?? ""));
	await believe.press("Enter");
	await expect(believe).toHaveAttribute("aria-pressed", "false");
	await timeline.shows(words());
});

test("both readings are there from the start: nothing that stands below them moves", {
	tag: "@one-engine",
}, async ({ page, browserName }) => {
	test.skip(browserName !== "chromium", "only Chromium reports layout shifts");
	await page.addInitScript(() => {
		window.shifted = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				window.shifted += (entry as unknown as { value: number }).value;
		}).observe({ type: "layout-shift", buffered: true });
	});
	const timeline = new Timeline(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await timeline.open("#claims", "siteminder");
	await expect(
		page.getByRole("button", { name: "Believe the published time" }).first(),
	).toBeEnabled();
	await page.waitForLoadState("networkidle");
	expect(await page.evaluate(() => window.shifted)).toBe(0);
});
