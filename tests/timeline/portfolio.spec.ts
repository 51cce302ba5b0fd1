import type { Page } from "@playwright/test";
import type { RankedOrder } from "@slipway/core/timeline";
import { complaints } from "../support/accessibility.ts";
import { onCommandLine } from "../support/command-line.ts";
import { expect, test } from "../support/test.ts";
import { monday, storeProgress, today } from "./page.ts";

// What a page fetches through a worker, a test cannot put anything in the place of.
test.use({ serviceWorkers: "block" });

/** Several integrations in a browser, with the words that a reader goes by. */
class Portfolio {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(fragment = ""): Promise<void> {
		await this.page.clock.setFixedTime(`${today}T10:00:00`);
		await this.page.goto(`/my/${fragment}`);
		await expect(this.page.locator("[data-my][data-alive]")).toBeAttached();
		await this.page
			.getByRole("heading", { name: "With one team", exact: true })
			.scrollIntoViewIfNeeded();
		await expect(
			this.page.locator("[data-portfolio][data-alive]"),
		).toBeAttached();
	}

	get team() {
		return this.page.getByLabel("People available");
	}

	integration(name: string) {
		return this.page.getByRole("checkbox", { name });
	}

	/** The order and the dates that the table shows: integration, and live by 50, 80 and 95 %. */
	async shown(): Promise<readonly (readonly (string | null)[])[]> {
		return this.page
			.locator(".live-table tbody tr")
			.evaluateAll((rows) =>
				rows.map((row) => [
					row.getAttribute("data-integration"),
					...[...row.querySelectorAll("time")].map((time) =>
						time.getAttribute("datetime"),
					),
				]),
			);
	}

	async shows(
		orders: readonly RankedOrder[] | Promise<readonly RankedOrder[]>,
	): Promise<void> {
		const [best] = await orders;
		await expect
			.poll(() => this.shown())
			.toEqual([
				...(best?.order ?? []).map((id) => {
					const live = best?.liveBy.find((each) => each.id === id);
					return [id, live?.half, live?.mostly, live?.nearly];
				}),
				["all", best?.allBy.half, best?.allBy.mostly, best?.allBy.nearly],
			]);
	}
}

/** What the command line says for the same inputs. */
async function commandLine(
	...parameters: string[]
): Promise<readonly RankedOrder[]> {
	const { orders } = await onCommandLine<{ orders: RankedOrder[] }>(
		"portfolio",
		...parameters,
	);
	return orders;
}

const three = ["siteminder", "prioticket", "trip-com"];
const link = `#with=${three.join(",")}&start=${monday}&people=1`;

// What is worked out is the same in every engine.
test("team, start and region: every change is the command line's change", {
	tag: "@one-engine",
}, async ({ page }) => {
	const portfolio = new Portfolio(page);
	await portfolio.open(link);
	const one = await commandLine(...three, "--start", monday, "--people", "1");
	await portfolio.shows(one);
	await portfolio.team.selectOption("2");
	const two = await commandLine(...three, "--start", monday, "--people", "2");
	expect(two).not.toEqual(one);
	await portfolio.shows(two);
	await page.getByText("Start dates, deadlines, weights and days off").click();
	const trip = page.getByRole("group", { name: "Trip.com", exact: true });
	await trip.getByLabel("Start", { exact: true }).fill("2027-03-01");
	await trip.getByLabel("Deadline").fill("2027-09-01");
	await page.getByLabel("Days off of the whole team").fill("2027-01-18");
	await portfolio.shows(
		commandLine(
			...three,
			...["--start", monday, "--start", "trip-com=2027-03-01"],
			...["--people", "2", "--by", "trip-com=2027-09-01"],
			...["--off", "2027-01-18"],
		),
	);
	await expect(page.locator(".orders-table tbody tr")).toHaveCount(6);
	await expect(page.locator(".lanes .date-rail")).toHaveCount(4);
});

test("changes in quick succession end with the newest", async ({ page }) => {
	const portfolio = new Portfolio(page);
	await portfolio.open(link);
	for (const people of ["2", "3", "4", "3", "2"])
		await portfolio.team.selectOption(people);
	await portfolio.shows(
		commandLine(...three, "--start", monday, "--people", "2"),
	);
	await expect(page.getByText("Working it out…")).toHaveCount(0);
});

test("a link reopened in a fresh browser gives the same, and touches nothing there", async ({
	page,
	browser,
	baseURL,
}) => {
	const portfolio = new Portfolio(page);
	await storeProgress(page);
	await portfolio.open();
	// Who has begun one sees that one first.
	await expect.poll(() => portfolio.shown()).toHaveLength(1);
	await portfolio.integration("SiteMinder").check();
	await portfolio.integration("Trip.com").check();
	await expect(page.getByText("are included: Prioticket.")).toBeVisible();
	await portfolio.team.selectOption("2");
	await expect(page).toHaveURL(/people=2/);
	await expect(page).toHaveURL(/done\.prioticket\.submit-access-request=/);
	await expect(page.getByText("Working it out…")).toHaveCount(0);
	await expect.poll(() => portfolio.shown()).toHaveLength(4);
	const figures = await portfolio.shown();

	const context = await browser.newContext({
		...(baseURL && { baseURL }),
		timezoneId: "America/Los_Angeles",
	});
	const other = new Portfolio(await context.newPage());
	await other.open(new URL(page.url()).hash);
	await expect(
		other.page.getByText("These figures come from a link"),
	).toBeVisible();
	expect(await other.shown()).toEqual(figures);
	await expect(other.team).toHaveValue("2");
	expect(
		await other.page.evaluate(() =>
			Object.keys(localStorage).filter((key) => key.startsWith("slipway")),
		),
	).toEqual([]);
	await other.page.getByRole("button", { name: "Show my own" }).click();
	await expect(other.team).toHaveValue("1");
	await expect(other.page.getByText("No checklist of yours")).toBeVisible();
	await context.close();

	// The same page, reloaded, is still the reader's own.
	await page.reload();
	await expect(portfolio.team).toHaveValue("2");
	await expect(page.getByText("These figures come from a link")).toHaveCount(0);
	await expect.poll(() => portfolio.shown()).toEqual(figures);
});

test("integrations of one provider are told apart, each with its own start, region, week, answers and progress", async ({
	page,
}) => {
	const portfolio = new Portfolio(page);
	await page.addInitScript(() => {
		if (location.protocol !== "http:" || localStorage.length > 0) return;
		const entry = (value: unknown) => [{ value, at: 1, by: "0ann", n: 1 }];
		const progress = (details: Record<string, string>, tasks: object) =>
			JSON.stringify({
				format: "slipway-progress",
				version: 1,
				process: "prioticket",
				answers: {},
				details: Object.fromEntries(
					Object.entries(details).map(([name, text]) => [name, entry(text)]),
				),
				tasks,
			});
		localStorage["slipway:progress:prioticket"] = progress(
			{ name: "Nordic Tours" },
			{
				"submit-access-request": {
					status: entry({ is: "done", on: "2027-01-08" }),
				},
			},
		);
		localStorage["slipway:progress:prioticket~b2"] = progress(
			{
				name: "Alpine Pass",
				start: "2027-03-01",
				region: "GB-ENG",
				target: "2027-10-01",
			},
			{},
		);
		localStorage["slipway:timeline:prioticket~b2"] =
			"#week=1234&open.booking=even";
	});
	await portfolio.open();
	await portfolio.shows(
		commandLine(
			...["prioticket", "prioticket~b2", "--people", "1"],
			...["--start", today, "--start", "prioticket~b2=2027-03-01"],
			...["--region", "prioticket~b2=GB-ENG", "--week", "12345"],
			...["--week", "prioticket~b2=1234", "--by", "prioticket~b2=2027-10-01"],
			...["--done", "prioticket.submit-access-request=2027-01-08"],
			...["--assume", "prioticket~b2.open.booking=even"],
		),
	);
	await expect(page.locator(".live-table tbody th").first()).toContainText(
		/Nordic Tours|Alpine Pass/,
	);
	// What is added on the page is there at once.
	await page.getByLabel("Provider").selectOption("Holiday Extras");
	await page.getByLabel("Name", { exact: true }).fill("Airport parking");
	await page.getByRole("button", { name: "Add", exact: true }).click();
	await expect(portfolio.integration("Airport parking")).toBeVisible();
	await page
		.locator(".my-card")
		.filter({ hasText: "Alpine Pass" })
		.getByRole("button", { name: "Remove" })
		.click();
	await expect(portfolio.integration("Alpine Pass")).toHaveCount(0);
	await expect.poll(() => portfolio.shown()).toHaveLength(3);
});

test("the old address leads to the section, with what a link carries", async ({
	page,
}) => {
	await page.goto(
		"/portfolio/#with=prioticket,trip-com&start=2027-01-11&people=2",
	);
	await expect(page).toHaveURL(/\/my\/#with=prioticket,trip-com/);
	await expect(page.getByLabel("People available")).toHaveValue("2");
	await page.goto("/portfolio/");
	await expect(page).toHaveURL(/\/my\/#with-one-team$/);
});

test("a broken link is told, and what can be used of it is used", {
	tag: "@one-engine",
}, async ({ page }) => {
	const portfolio = new Portfolio(page);
	await portfolio.open("#with=prioticket,nobody&people=0&colour=blue");
	const notice = page.locator(".notice", { hasText: "Not all of the link" });
	await expect(notice).toContainText("with=prioticket,nobody");
	await expect(notice).toContainText("people=0");
	await expect(notice).toContainText("colour=blue");
	await expect(portfolio.team).toHaveValue("1");
	// The last one cannot be taken away.
	await expect(portfolio.integration("Prioticket")).toBeDisabled();
	await expect.poll(() => portfolio.shown()).toHaveLength(1);
});

test("alive it is accessible, and fits a narrow screen", {
	tag: "@one-engine",
}, async ({ page }) => {
	const portfolio = new Portfolio(page);
	await portfolio.open(link);
	expect(await complaints(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 800 });
	const [content, screen] = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth,
	]);
	expect(content).toBeLessThanOrEqual(screen ?? 0);
});

test("the keyboard alone chooses providers and team", async ({ page }) => {
	const portfolio = new Portfolio(page);
	await portfolio.open(link);
	const before = await portfolio.shown();
	await portfolio.integration("Trip.com").focus();
	await page.keyboard.press("Space");
	await expect(portfolio.integration("Trip.com")).not.toBeChecked();
	for (let press = 0; press < 9; press++) {
		await page.keyboard.press("Tab");
		if (
			await portfolio.team.evaluate((team) => team === document.activeElement)
		)
			break;
	}
	await expect(portfolio.team).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(portfolio.team).toHaveValue("2");
	await portfolio.shows(
		commandLine(
			...["siteminder", "prioticket", "--start", monday, "--people", "2"],
		),
	);
	expect(await portfolio.shown()).not.toEqual(before);
});

test("where the files cannot be fetched, the served page stays and says so", {
	tag: "@one-engine",
}, async ({ page, quiet }) => {
	quiet.allow(/503|Failed to load/);
	await page.route("**/api/processes/*.json", (route) =>
		route.fulfill({ status: 503 }),
	);
	await page.goto("/my/#with-one-team");
	await expect(page.getByText("could not be updated")).toBeVisible();
	await expect(page.getByRole("heading", { name: "1 person" })).toBeVisible();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("the best order for one, two and three people stands there, and its Markdown has the same tables", async ({
		page,
		request,
	}) => {
		await page.goto("/my/");
		for (const team of ["1 person", "2 people", "3 people"])
			await expect(
				page.getByRole("heading", { name: team, exact: true }),
			).toBeVisible();
		await expect(page.locator("[data-portfolio] tbody tr")).toHaveCount(15);
		await expect(page.getByRole("button", { name: /Copy a link/ })).toHaveCount(
			0,
		);
		const text = await (await request.get("/my.md")).text();
		expect(text).not.toMatch(/<[A-Z]/);
		expect(text.match(/^\| \d\. \[/gm)).toHaveLength(15);
	});
});
