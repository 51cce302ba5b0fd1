import { expect, test } from "../support/test.ts";
import { commandLine, monday, Timeline } from "./page.ts";

declare global {
	interface Window {
		/** How many published times had both readings when the page came to life. */
		readings: number | undefined;
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

test("both readings are served, and drawn in one with the living page: what stands below them never moves", async ({
	page,
	request,
}) => {
	await page.addInitScript(() => {
		new MutationObserver(() => {
			if (
				window.readings === undefined &&
				document.querySelector("[data-alive]")
			)
				window.readings = document.querySelectorAll(".claims button").length;
		}).observe(document, {
			attributes: true,
			attributeFilter: ["data-alive"],
			childList: true,
			subtree: true,
		});
	});
	const timeline = new Timeline(page);
	await timeline.open("", "siteminder");
	const readings = page.locator(".claims button");
	await expect(readings.first()).toBeEnabled();
	await page.waitForLoadState("networkidle");
	expect(await page.evaluate(() => window.readings)).toBe(
		await readings.count(),
	);
	const served = await (await request.get("/siteminder/timeline/")).text();
	expect(served).toContain("Both cannot be right");
	expect(served).toContain("Believe the published time");
});
