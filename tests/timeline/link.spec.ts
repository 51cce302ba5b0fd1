import { expect, test } from "../support/test.ts";
import { monday, storeProgress, Timeline } from "./page.ts";

const build = "Build the chosen features";

test("a link opened in a fresh browser gives the same figures and touches nothing there", async ({
	page,
	browser,
	baseURL,
}) => {
	const timeline = new Timeline(page);
	await storeProgress(page);
	await timeline.open();
	const before = await timeline.liveBy();
	await timeline.start.fill("2027-02-01");
	await timeline.giveFigures(build, ["20", "25", "30"]);
	await timeline.wanted.fill("2027-12-24");
	await expect(page).toHaveURL(/by=2027-12-24/);
	await expect(page).toHaveURL(/own\.build-integration=20,25,30/);
	await timeline.changesFrom(before);

	const context = await browser.newContext({
		...(baseURL && { baseURL }),
		timezoneId: "America/Los_Angeles",
	});
	const other = new Timeline(await context.newPage());
	await other.open(new URL(page.url()).hash);
	await expect(
		other.page.getByText("These figures come from a link"),
	).toBeVisible();
	// Both are worked out by workers, each in its time.
	await expect
		.poll(
			async () => `${await other.liveBy()}` === `${await timeline.liveBy()}`,
		)
		.toBe(true);
	await expect(other.wanted).toHaveValue("2027-12-24");
	await expect(other.page.getByText(/Done so far: 1 of/)).toBeVisible();
	expect(
		await other.page.evaluate(() =>
			Object.keys(localStorage).filter((key) => key.startsWith("slipway")),
		),
	).toEqual([]);

	await other.page.getByRole("button", { name: "Show my own" }).click();
	await expect(other.start).toHaveValue(monday);
	await expect(other.page.getByText("Done so far")).toHaveCount(0);
	await context.close();
});

test("what a link says can be taken for one's own", async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open("#start=2027-06-07&own.build-integration=1,2,3");
	await page.getByRole("button", { name: "Use its dates and figures" }).click();
	await expect(page.getByText("These figures come from a link")).toHaveCount(0);
	await page.reload();
	await timeline.alive();
	await expect(timeline.start).toHaveValue("2027-06-07");
	await expect(timeline.row(build).locator(".basis")).toHaveText("Yours");
});

test("a broken link is told, and what can be used of it is used", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open("#start=2027-02-31&region=GB-SCT&seed=7&colour=blue");
	const notice = page.locator(".notice", { hasText: "Not all of the link" });
	await expect(notice).toContainText("start=2027-02-31");
	await expect(notice).toContainText("colour=blue");
	await expect(timeline.start).toHaveValue(monday);
	await expect(page.getByLabel("Your public holidays")).toHaveValue("GB-SCT");
});

test("a link of which nothing can be used falls back to the reader's own", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open("#x=%E0%A4%A&start=soon");
	await expect(
		page.getByText("Not all of the link could be used."),
	).toBeVisible();
	await expect(page.getByText("These figures come from a link")).toHaveCount(0);
	await expect(timeline.start).toHaveValue(monday);
});

test("broken stored inputs and a broken checklist are passed over", async ({
	page,
}) => {
	await page.addInitScript(() => {
		localStorage.setItem("slipway:timeline:prioticket", "#start=%%%&own.x=1");
		localStorage.setItem("slipway:progress:prioticket", '{"process":');
	});
	const timeline = new Timeline(page);
	await timeline.open();
	await expect(timeline.start).toHaveValue(monday);
	expect(
		await page.evaluate(() =>
			localStorage.getItem("slipway:progress:prioticket"),
		),
	).toBe('{"process":');
});
