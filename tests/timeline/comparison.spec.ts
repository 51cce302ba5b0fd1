import { expect, test } from "../support/test.ts";
import { commandLine, monday, Timeline } from "./page.ts";

const base = ["prioticket", "--start", monday];

test("another plan is a copy that is changed; its dates are those of the command line, and the link carries both", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await page.getByText("Compare with another plan").click();
	const other = page.getByRole("group", { name: "The other plan" });
	await expect(
		page.getByText("Both plans are live on the same day in every run."),
	).toBeVisible();
	await other.getByLabel("Start", { exact: true }).fill("2027-02-08");
	await other.getByLabel("People available").selectOption("1");
	const { against } = await commandLine(
		...base,
		"--against",
		"start=2027-02-08",
		"--against",
		"people=1",
	);
	const table = page.getByRole("table", {
		name: "Live by when, in both plans",
	});
	const days = against?.liveBy.map((live) => `${live.days} days later`) ?? [];
	await expect(table.locator("td:last-child")).toHaveText(days);
	await expect(
		page.getByText(
			"What the other plan changes: start: 2027-02-08; people at once: 1.",
		),
	).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => location.hash))
		.toContain("vs.start=2027-02-08&vs.people=1");
	await page.reload();
	await timeline.alive();
	await expect(table.locator("td:last-child")).toHaveText(days);
	await page.getByRole("button", { name: "Remove the other plan" }).click();
	await expect(
		page.getByText("The other plan changes nothing yet."),
	).toBeVisible();
	await page.getByRole("button", { name: "Undo" }).first().click();
	await expect(table.locator("td:last-child")).toHaveText(days);
});

test("two plans are swapped, and swapped back by undo", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open(
		`#start=${monday}&region=NL&vs.people=1&vs.together=strong`,
	);
	const before = await timeline.liveBy();
	await page.getByRole("button", { name: "Swap the plans" }).click();
	await timeline.shows(
		commandLine(...base, "--people", "1", "--assume", "together=strong"),
	);
	await expect(
		page.getByText(
			"What the other plan changes: without people at once, together.",
		),
	).toBeVisible();
	await page.getByRole("button", { name: "Undo" }).first().click();
	await expect.poll(() => timeline.liveBy()).toEqual(before);
	await expect(
		page.getByText(
			"What the other plan changes: people at once: 1; together: strong.",
		),
	).toBeVisible();
});

test("what a link's other plan changes and nobody can use is told", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open(
		`#start=${monday}&vs.people=many&vs.seed=4&vs.drop=start&vs.widen=99&vs.region=GB-ENG`,
	);
	await expect(
		page.getByText("Not used: seed=4, drop=start, people=many, widen=99."),
	).toBeVisible();
	await expect(
		page.getByRole("table", { name: "Live by when, in both plans" }),
	).toBeVisible();
});

test("the chance of any date is read off a curve by keyboard and by pointer, and every figure can be taken away", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await page.getByText("The chance by date, in detail").click();
	const slider = page.getByLabel("Read the chance at a date");
	await expect(slider).toHaveAttribute("aria-valuetext", /: 8\d\s%$/);
	await slider.press("Home");
	await expect(slider).toHaveAttribute("aria-valuetext", /: 0\s%$/);
	await slider.press("End");
	await expect(slider).toHaveAttribute("aria-valuetext", /: over 99\s%$/);
	const curve = page.locator(".chance-curve svg");
	const box = await curve.boundingBox();
	if (!box) throw new Error("no curve");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await expect(slider).not.toHaveAttribute("aria-valuetext", /over 99/);
	const file = await timeline.download("Save every figure as CSV");
	expect(file).toContain("part,of,title,figure,value\r\n");
	const [, half] = /live by,prioticket,,0.5,(\S+)\r\n/.exec(file) ?? [];
	expect(half).toBe((await timeline.liveBy())[0]);
});
