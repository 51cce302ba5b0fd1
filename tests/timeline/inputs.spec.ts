import { holidaysOf } from "@slipway/core/calendar";
import { expect, test } from "../support/test.ts";
import { commandLine, monday, Timeline } from "./page.ts";

const build = "Build the chosen features";

test("begins with the next Monday and the figures of the command line", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await expect(timeline.start).toHaveValue(monday);
	await timeline.shows(commandLine("prioticket", "--start", monday));
});

// What is worked out is the same in every engine.
test("start, region, team and working days: every change is the command line's change", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open("", "docplanner");
	await timeline.start.fill("2027-03-01");
	await timeline.shows(commandLine("docplanner", "--start", "2027-03-01"));
	await page.getByLabel("Your public holidays").selectOption("DE-BY");
	await timeline.shows(
		commandLine("docplanner", "--start", "2027-03-01", "--region", "DE-BY"),
	);
	await page.getByLabel("People available").selectOption("1");
	await timeline.shows(
		commandLine(
			"docplanner",
			...["--start", "2027-03-01", "--region", "DE-BY", "--people", "1"],
		),
	);
	const before = await timeline.liveBy();
	await page.getByLabel("Fri", { exact: true }).uncheck();
	await timeline.changesFrom(before);
	expect((await timeline.liveBy())[0] ?? "").not.toBe("");
});

test("a wanted date has its chance, and every task its latest start", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await timeline.wanted.fill("2027-05-14");
	const said = await commandLine(
		...["prioticket", "--start", monday, "--by", "2027-05-14"],
	);
	await expect(
		page.getByText(
			`Chance to be live by Fri 14 May 2027: ${Math.round((said.chance?.share ?? 0) * 100)}\u00a0%.`,
		),
	).toBeVisible();
	const latest = said.tasks.find(({ title }) => title === build)?.latestStart;
	await expect(
		timeline.row(build).locator('td[data-label="Start by"] time'),
	).toHaveAttribute("datetime", latest ?? "");
	await timeline.wanted.fill("");
	await expect(page.getByText("Shows how likely it is")).toBeVisible();
	await expect(page.locator('td[data-label="Start by"]')).toHaveCount(0);
});

test("how sure: the slider works by keyboard and fills the dots", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	const filled = page.locator(".dot[data-within]");
	await expect(filled).toHaveCount(16);
	await timeline.sure.focus();
	await page.keyboard.press("Home");
	await expect(timeline.sure).toHaveAttribute("aria-valuetext", "50\u00a0%");
	await expect(filled).toHaveCount(10);
	await page.getByRole("button", { name: "50 dots" }).click();
	await expect(page.locator(".dot")).toHaveCount(50);
	const [half] = await timeline.liveBy();
	const words = page.locator(".target .field .quiet").first();
	await expect(words).toContainText("50\u00a0%: live by");
	expect(half).not.toBeNull();
});

test("own figures are marked, move the date, and can be taken back", {
	tag: "@every-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open();
	const ours = await timeline.liveBy();
	await timeline.giveFigures(build, ["20", "25", "30"]);
	await timeline.changesFrom(ours);
	const basis = timeline.row(build).locator(".basis");
	await expect(basis).toHaveAttribute("data-basis", "yours");
	await expect(basis).toHaveText("Yours");
	await expect(timeline.row(build)).toContainText(
		"20 to 30 weeks, most likely 25",
	);
	await page.reload();
	await timeline.alive();
	await expect(basis).toHaveAttribute("data-basis", "yours");
	await page
		.getByRole("button", { name: "Reset to Slipway’s figures" })
		.click();
	await expect.poll(() => timeline.liveBy()).toEqual(ours);
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(basis).toHaveAttribute("data-basis", "yours");
});

test("figures out of order are told and not reckoned with", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open();
	const ours = await timeline.liveBy();
	const row = timeline.row(build);
	await row.locator("summary").click();
	await row.getByLabel("If all goes well").fill("99");
	await expect(row.getByRole("alert")).toHaveText(
		"Put the figures in order, the smallest first.",
	);
	await row.getByLabel("If all goes well").fill("-1");
	await expect(row.getByRole("alert")).toHaveText(
		"Give three numbers from 0 to 5000.",
	);
	await expect(row.locator(".basis")).toHaveAttribute("data-basis", "assumed");
	expect(await timeline.liveBy()).toEqual(ours);
});

test("answers are the checklist's, in both directions", async ({
	page,
	context,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	const before = await timeline.liveBy();
	await page.getByText("About your integration").click();
	const question = page.getByLabel(/credentials of a supplier/i).first();
	const fields = page.locator(".answers-fold select");
	await expect(fields.first()).toBeVisible();
	const first = (await question.count()) > 0 ? question : fields.first();
	const options = await first
		.locator("option")
		.evaluateAll((all) =>
			all.map((option) => (option as HTMLOptionElement).value),
		);
	const assumed = await first.inputValue();
	const other = options.find((option) => option !== assumed) ?? "";
	await first.selectOption(other);
	await expect(first).toHaveValue(other);
	await expect
		.poll(() =>
			page.evaluate(() => localStorage.getItem("slipway:progress:prioticket")),
		)
		.toContain(`"${other}"`);

	const checklist = await context.newPage();
	await checklist.goto("/prioticket/checklist/");
	await expect(
		checklist.locator("[data-checklist][data-alive]"),
	).toBeAttached();
	await expect(
		checklist
			.locator(`[data-question] >> visible=true`)
			.and(checklist.locator(`[value="${other}"]:checked`))
			.first(),
	).toBeAttached();
	// A tick there moves the date here.
	const answered = await timeline.liveBy();
	await checklist
		.getByRole("checkbox", { name: "Build the chosen features", exact: true })
		.check();
	await timeline.changesFrom(answered);
	expect(before).toHaveLength(3);
	await expect(page.getByText(/Done so far: 1 of/)).toBeVisible();
});

test("days off are the command line's, and what names none is said", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	const off = page.getByLabel("Your days off (optional)");
	await off.fill("2027-01-11..2027-02-12, 2027-03-08");
	await timeline.shows(
		commandLine(
			...["prioticket", "--start", monday, "--off", "2027-01-11..2027-02-12"],
			...["--off", "2027-03-08"],
		),
	);
	await off.fill("2027-01-11..");
	await expect(page.getByRole("alert")).toContainText("2027-02-01..2027-02-05");
	await page.reload();
	await timeline.alive();
	await expect(off).toHaveValue("2027-01-11..2027-02-12, 2027-03-08");
});

test("working days follow the region, whose name says when nobody vouches for it, and the tables end in words", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open("", "trip-com");
	const region = page.getByLabel("Your public holidays");
	await region.selectOption("EG");
	await expect(page.getByLabel("Fri", { exact: true })).not.toBeChecked();
	await expect(page.getByLabel("Sun", { exact: true })).toBeChecked();
	await timeline.shows(
		commandLine("trip-com", "--start", monday, "--region", "EG"),
	);
	await region.selectOption({ label: "Ukraine (not confirmed)" });
	await expect(
		page.getByText(/on your side: Ukraine \(not confirmed\)/),
	).toBeVisible();
	const { to } = await holidaysOf("CN");
	await expect(page.getByText("No holidays are known from")).toHaveCount(0);
	await timeline.start.fill(to);
	await expect(page.getByText("No holidays are known from")).toBeVisible();
	await expect(
		page.getByText(
			/Public holidays of China are known up to[^.]*\.\s+Which working days are exchanged/,
		),
	).toBeVisible();
});
