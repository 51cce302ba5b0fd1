import { expect, test } from "../support/test.ts";
import { access, portfolio, Sheet } from "./sheet.ts";

// What a page fetches through a worker, a test cannot put anything in the place of.
test.use({ serviceWorkers: "block" });

const script = "**/_astro/mount.*.js";

for (const [name, address, label] of [
	["the checklist", "/prioticket/checklist/", ""],
	["a stage's page", "/prioticket/request-access/", "Done: "],
] as const) {
	test(`ticks before the script has arrived on ${name} are not lost`, async ({
		page,
	}) => {
		const sheet = new Sheet(page);
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.route(script, async (route) => {
			await held;
			await route.continue();
		});
		await sheet.open(address);
		await sheet.box(label + access).check();
		await sheet.box(label + portfolio).check();
		await expect(page.locator("[data-alive]")).toHaveCount(0);
		release();
		await sheet.alive();
		await expect(sheet.box(label + access)).toBeChecked();
		await expect(sheet.box(label + portfolio)).toBeChecked();
		await expect(sheet.box(label + portfolio)).toBeFocused();
		await expect(sheet.announcement).toContainText(`${portfolio}: done on`);
		expect(Object.keys((await sheet.stored())?.tasks ?? {})).toHaveLength(2);
	});
}

test("a script that cannot be fetched is said, the tick stays, and the next touch tries again", async ({
	page,
	quiet,
}) => {
	quiet.allow(/ERR_FAILED/);
	const sheet = new Sheet(page);
	await page.route("**/api/checklists/prioticket.json", (route) =>
		route.abort(),
	);
	await sheet.open();
	await sheet.box(access).check();
	await expect(page.locator(".island-trouble")).toBeVisible();
	await expect(sheet.box(access)).toBeChecked();
	await page.unroute("**/api/checklists/prioticket.json");
	await sheet.box(portfolio).check();
	await sheet.alive();
	await expect(page.locator(".island-trouble")).toBeHidden();
	await expect(sheet.box(access)).toBeChecked();
	await expect(sheet.box(portfolio)).toBeChecked();
});

test("a page that is only read shows the stored state without fetching React", {
	tag: "@one-engine",
}, async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	const fetched: string[] = [];
	page.on("request", (request) => fetched.push(request.url()));
	await page.goto("/prioticket/request-access/", { waitUntil: "networkidle" });
	await expect(sheet.box(`Done: ${access}`)).toBeChecked();
	await expect(
		page.locator('[data-task="submit-access-request"] .tick-words'),
	).toHaveText("Done on Fri 8 Jan");
	expect(fetched.filter((url) => /mount|checklists/.test(url))).toEqual([]);
});

test("a fold that is pressed before the script has arrived is open afterwards, and keeps the focus", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(script, async (route) => {
		await held;
		await route.continue();
	});
	await sheet.open();
	const summary = page.getByText("Save, share, import, print");
	await summary.click();
	release();
	await sheet.alive();
	await expect(
		page.getByRole("button", { name: "Make and copy a link" }),
	).toBeVisible();
	await expect(summary).toBeFocused();
});

test("scrolling does not change the length of the page, so that nothing moves from under the pointer", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	const length = () =>
		page.evaluate(() => document.documentElement.scrollHeight);
	const before = await length();
	await page.getByText("Save, share, import, print").scrollIntoViewIfNeeded();
	await page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(resolve)),
			),
	);
	expect(await length()).toBe(before);
});
