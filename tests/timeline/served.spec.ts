import { expect, test } from "../support/test.ts";
import { monday, Timeline, today } from "./page.ts";

// What a page fetches through a worker, a test cannot put anything in the place of.
test.use({ serviceWorkers: "block" });

const providers = [
	"holiday-extras",
	"siteminder",
	"prioticket",
	"trip-com",
	"docplanner",
];

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	for (const provider of providers)
		test(`the estimate of ${provider} is there and says when it was computed`, async ({
			page,
		}) => {
			await page.goto(`/${provider}/timeline/`);
			await expect(
				page.locator(".timeline-built time").first(),
			).toHaveAttribute("datetime", /^\d{4}-\d{2}-\d{2}$/);
			await expect(page.locator(".live-by time")).toHaveCount(3);
			await expect(page.locator(".dot")).toHaveCount(20);
			expect(
				await page.locator(".task-times tbody tr").count(),
			).toBeGreaterThan(10);
			// Nothing that needs a script is offered.
			await expect(page.getByLabel("Start", { exact: true })).toBeHidden();
			await expect(page.getByRole("button", { name: /Save/ })).toHaveCount(0);
		});

	test("the published 60 days of SiteMinder stand beside the estimate, with the difference", async ({
		page,
	}) => {
		await page.goto("/siteminder/timeline/");
		const row = page.locator(".claims tbody tr").first();
		await expect(row).toContainText("up to 60 calendar days");
		await expect(row).toContainText(/\d+ days in half of the runs/);
		await expect(row).toContainText("your own work");
	});
});

test("where the files cannot be fetched, the served page stays and says so", async ({
	page,
	quiet,
}) => {
	quiet.allow(/503|Failed to load/);
	await page.route("**/api/processes/*.json", (route) =>
		route.fulfill({ status: 503 }),
	);
	await page.goto("/prioticket/timeline/");
	await expect(page.getByText("could not be updated")).toBeVisible();
	await expect(page.locator(".live-by time")).toHaveCount(3);
});

test("only the holidays that are needed are fetched", async ({ page }) => {
	const fetched: string[] = [];
	page.on("request", (request) => {
		const [, region] = /holidays\/(.+)\.json/.exec(request.url()) ?? [];
		if (region) fetched.push(region);
	});
	const timeline = new Timeline(page);
	await timeline.open();
	await page.getByLabel("Your public holidays").selectOption("JP");
	await expect.poll(() => fetched).toEqual(["NL", "JP"]);
});

test("holidays that cannot be fetched are told, and the estimate before stays", async ({
	page,
	quiet,
}) => {
	quiet.allow(/503|Failed to load/);
	await page.route("**/api/holidays/JP.json", (route) =>
		route.fulfill({ status: 503 }),
	);
	const timeline = new Timeline(page);
	await timeline.open();
	const before = await timeline.liveBy();
	await page.getByLabel("Your public holidays").selectOption("JP");
	await expect(
		page.getByText("The public holidays of JP could not be fetched."),
	).toBeVisible();
	expect(await timeline.liveBy()).toEqual(before);
});

test("the keyboard alone reaches the start and every button, and the chart can be scrolled", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await timeline.sure.focus();
	const reached: string[] = [];
	for (let press = 0; press < 40; press++) {
		await page.keyboard.press("Tab");
		reached.push(
			await page.evaluate(() => {
				const element = document.activeElement;
				return (
					element?.getAttribute("aria-label") ??
					(element instanceof HTMLInputElement ||
					element instanceof HTMLSelectElement
						? (element.labels?.[0]?.textContent ?? "")
						: (element?.textContent ?? ""))
				);
			}),
		);
	}
	for (const name of [
		"Target date (optional)",
		"50 dots",
		"Start",
		"Your public holidays",
		"Copy a link to these figures",
		"The tasks on the calendar",
		"Save for your calendar (.ics)",
	])
		expect(reached).toContain(name);
});

test("on paper there are dates and tables, and no buttons", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await page.emulateMedia({ media: "print" });
	await expect(page.locator(".live-by")).toBeVisible();
	await expect(page.locator(".lanes")).toBeVisible();
	await expect(page.locator(".task-times")).toBeVisible();
	await expect(page.locator(".result-bar")).toBeHidden();
	await expect(page.getByText("The chance by date, in detail")).toBeHidden();
	await expect(page.getByRole("button", { name: /Save/ }).first()).toBeHidden();
	const { cut } = await page.evaluate(() => {
		const chart = document.querySelector(".lanes")?.getBoundingClientRect();
		return { cut: (chart?.right ?? 0) > innerWidth };
	});
	expect(cut).toBe(false);
	expect(today < monday).toBe(true);
});
