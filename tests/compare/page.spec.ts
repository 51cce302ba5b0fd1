import { readFile } from "node:fs/promises";
import { elementsIn, mainOf } from "../support/page-tree.ts";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

test("every cell that says something leads to where the guide says so", () => {
	const page = allPages().find(({ address }) => address === "/compare/");
	const cells = elementsIn(
		mainOf(page?.html ?? ""),
		({ name }) => name === "td",
	);
	expect(cells.length).toBeGreaterThan(150);
	const lines = cells.flatMap(({ children }) =>
		elementsIn(children, ({ name }) => name === "li"),
	);
	expect(lines.length).toBeGreaterThan(200);
	for (const { children } of lines)
		expect(
			elementsIn(children, ({ attribs }) => "href" in attribs).length,
		).toBeGreaterThan(0);
});

test("a link opens the same providers, rows and order, and everything comes back", async ({
	page,
}) => {
	await page.goto("/compare/");
	const heads = page
		.locator("#whole")
		.locator("xpath=../..")
		.locator("thead th");
	await page.getByRole("checkbox", { name: "Docplanner" }).uncheck();
	await page.getByLabel("Order providers by").selectOption("open-questions");
	await expect(page).toHaveURL(/#providers=[^&]+&order=open-questions$/);
	const shown = await heads.filter({ visible: true }).allTextContents();
	expect(shown.map((text) => text.trim())).not.toContain("Docplanner");
	await page.goto("about:blank");
	await page.goBack();
	await expect(
		page.getByRole("checkbox", { name: "Docplanner" }),
	).not.toBeChecked();
	expect(await heads.filter({ visible: true }).allTextContents()).toEqual(
		shown,
	);
	await page.getByRole("button", { name: "Show everything" }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
	await expect(heads.filter({ visible: true })).toHaveCount(shown.length + 1);
});

test("the CSV has the rows and providers that are shown", async ({ page }) => {
	await page.goto("/compare/#providers=prioticket,trip-com&rows=tasks,cases");
	const waiting = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save as CSV" }).click();
	const text = await readFile(await (await waiting).path(), "utf8");
	const rows = text.trim().split("\r\n");
	expect(rows[0]).toBe('"Phase","What","Prioticket","Trip.com"');
	expect(rows).toHaveLength(3);
	expect(rows[1]).toMatch(/^"The whole way","Tasks","\d+ of yours/);
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("all of it is there, without controls that do nothing", async ({
		page,
	}) => {
		await page.goto("/compare/");
		await expect(page.locator(".compare-controls")).toBeHidden();
		await expect(page.locator(".compare-table").first()).toBeVisible();
	});
});
