import { expect, test } from "../support/test.ts";
import { commandLine, monday, Timeline } from "./page.ts";

const words = (...assumed: readonly string[]) =>
	commandLine(
		"prioticket",
		"--start",
		monday,
		...assumed.flatMap((word) => ["--assume", word]),
	);

test("what is assumed moves the dates as on the command line, and is in the link", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await page.getByText("Assumptions you can change").click();
	const review = page.getByRole("group", {
		name: "Review the certification",
		exact: false,
	});
	await review.getByLabel("Rounds that pass, of 100").fill("80");
	await timeline.shows(words("pass.review-certification=0.8"));
	await page
		.getByLabel("Tasks of the same side slip together")
		.selectOption("strong");
	await timeline.shows(
		words("pass.review-certification=0.8", "together=strong"),
	);
	await expect
		.poll(() => page.evaluate(() => location.hash))
		.toContain("together=strong");
	await page.reload();
	await timeline.alive();
	await expect(
		page.getByLabel("Tasks of the same side slip together"),
	).toHaveValue("strong");
	await page.getByRole("button", { name: "Back to our assumptions" }).click();
	await timeline.shows(words());
});

test("ten suppliers move the dates as on the command line", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await page.getByText("Assumptions you can change").click();
	await page.getByLabel("Done for how many: supplier").fill("10");
	await timeline.shows(words("each.supplier=10"));
	await page.reload();
	await timeline.alive();
	await expect(page.getByLabel("Done for how many: supplier")).toHaveValue(
		"10",
	);
});

test("a risk is switched on, one of the reader's own is added, and both say what they do", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await page.getByText("Assumptions you can change").click();
	await page.getByLabel(/Someone you rely on leaves/).check();
	await page.getByText("Add a risk of your own").click();
	await page.getByLabel("What may happen", { exact: true }).fill("Audit");
	await page
		.getByLabel("What it hits")
		.selectOption({ label: "2.3 Build the chosen features" });
	await page.getByRole("button", { name: "Add this risk" }).click();
	await timeline.shows(
		words(
			"risk.key-person-leaves=on",
			"risk.audit=0.2,build-integration,5,10,20",
		),
	);
	const drivers = page.getByRole("table", {
		name: "What these risks do to the launch",
	});
	await expect(drivers.getByRole("row")).toHaveCount(3);
	await page.getByRole("button", { name: /Remove.*audit/ }).click();
	await expect(drivers.getByRole("row")).toHaveCount(2);
});

test("a season and a freeze of the provider move the dates", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await page.getByText("Assumptions you can change").click();
	await page.getByLabel(/The turn of the year/).check();
	await page
		.getByLabel("Days on which Prioticket does nothing")
		.fill("2027-01-11..2027-02-26");
	await timeline.shows(
		words("season.year-end=on", "freeze=2027-01-11..2027-02-26"),
	);
});

test.describe("in Kolkata", () => {
	test.use({ timezoneId: "Asia/Kolkata" });

	test("hours between two clocks move the dates, by hand and by the browser's clock", {
		tag: "@one-engine",
	}, async ({ page }) => {
		const timeline = new Timeline(page);
		await timeline.open();
		await page.getByText("Assumptions you can change").click();
		const hours = page.getByLabel(
			"Hours that your clock is ahead of Prioticket’s",
		);
		await hours.fill("-9");
		await timeline.shows(words("apart=-9"));
		await expect(page.getByText("Europe/Amsterdam, assumed.")).toBeVisible();
		const own = page.getByRole("button", { name: "Use this browser’s clock" });
		await expect(own).toHaveText(/: 4.5 hours ahead$/);
		await own.click();
		await expect(hours).toHaveValue("4.5");
		await timeline.shows(words("apart=4.5"));
		await expect(own).toHaveCount(0);
		await page.reload();
		await timeline.alive();
		await expect(hours).toHaveValue("4.5");
	});
});

test("what a link assumes and nobody can use is told where assumptions are changed", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open(`#start=${monday}&widen=99&together=some`);
	await expect(page.getByText("Not used: widen=99.")).toBeVisible();
	await timeline.shows(words("together=some"));
});
