import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { access, portfolio, Sheet } from "./sheet.ts";

// What a page fetches through a worker, a test cannot put anything in the place of.
test.use({ serviceWorkers: "block" });

/** Holds the script of the checklist back, as a slow line does; what it returns lets it come. */
async function slowLine(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.context().route("**/_astro/mount.*.js", async (route) => {
		await held;
		await route.continue().catch(() => {
			// The page that asked is gone.
		});
	});
	return release;
}

const places = [
	["the checklist", "/prioticket/checklist/", ""],
	["a stage's page", "/prioticket/request-access/", "Done: "],
] as const;

for (const [name, address, label] of places) {
	test(`ticks before and after a reload on a slow line are both kept on ${name}`, async ({
		page,
	}) => {
		const release = await slowLine(page);
		const sheet = new Sheet(page);
		await sheet.open(address);
		await sheet.box(label + access).check();
		await page.reload();
		await expect(sheet.box(label + access)).toBeChecked();
		await sheet.box(label + portfolio).check();
		await page.reload();
		await expect(sheet.box(label + access)).toBeChecked();
		await expect(sheet.box(label + portfolio)).toBeChecked();
		release();
		await sheet.alive();
		await expect(sheet.box(label + access)).toBeChecked();
		await expect(sheet.box(label + portfolio)).toBeChecked();
		expect(Object.keys((await sheet.stored())?.tasks ?? {})).toHaveLength(2);
		expect(
			await page.evaluate(() =>
				Object.keys(localStorage).filter((key) => /pending/.test(key)),
			),
		).toEqual([]);
	});

	test(`ticks of two tabs on a slow line are both kept on ${name}`, async ({
		page,
		context,
	}) => {
		const release = await slowLine(page);
		const sheet = new Sheet(page);
		const other = new Sheet(await context.newPage());
		await sheet.open(address);
		await other.open(address);
		await sheet.box(label + access).check();
		await other.box(label + portfolio).check();
		release();
		await sheet.alive();
		await other.alive();
		for (const each of [sheet, other]) {
			await expect(each.box(label + access)).toBeChecked();
			await expect(each.box(label + portfolio)).toBeChecked();
		}
		await page.reload();
		await expect(sheet.box(label + access)).toBeChecked();
		await expect(sheet.box(label + portfolio)).toBeChecked();
	});
}

test("a tick that is taken back before the script has come stays taken back", {
	tag: "@one-engine",
}, async ({ page }) => {
	const release = await slowLine(page);
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await page.reload();
	await sheet.box(access).uncheck();
	release();
	await sheet.alive();
	await expect(sheet.box(access)).not.toBeChecked();
});

test("an untouched stage page shows another tab's tick, and what happened while it lay in the page cache", async ({
	page,
	context,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	const reader = new Sheet(await context.newPage());
	const cached = new Sheet(await context.newPage());
	for (const each of [reader, cached])
		await each.open("/prioticket/request-access/");
	// A page in the cache hears nothing.
	await cached.page.evaluate(() =>
		window.addEventListener(
			"storage",
			(event) => event.stopImmediatePropagation(),
			true,
		),
	);
	await sheet.box(access).check();
	await expect(reader.box(`Done: ${access}`)).toBeChecked();
	await expect(reader.page.locator("[data-alive]")).toHaveCount(0);
	await cached.page.evaluate(() =>
		window.dispatchEvent(
			new PageTransitionEvent("pageshow", { persisted: true }),
		),
	);
	await expect(cached.box(`Done: ${access}`)).toBeChecked();
	await sheet.box(access).uncheck();
	await expect(reader.box(`Done: ${access}`)).not.toBeChecked();
});

test("one checklist begins again without the others, and undo brings it back", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open("/siteminder/checklist/");
	await page.locator(".checks input").first().check();
	await sheet.alive();
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfoldHandover();
	await page
		.getByRole("button", { name: "Start this checklist again" })
		.click();
	await expect(sheet.box(access)).not.toBeChecked();
	await expect(page.locator(".handover-said")).toContainText("Undo");
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(access)).not.toBeChecked();
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(sheet.box(access)).toBeChecked();
	await page.goto("/siteminder/checklist/");
	await sheet.alive();
	await expect(page.locator(".checks input").first()).toBeChecked();
});

test("what is pasted from slides and terminals is cleaned in the field and there after a reload", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfold(access);
	const note = sheet.item(access).getByLabel("Note");
	await note.fill("first\u000bsecond \u001b[31mred\u001b[0m\u0007");
	await note.blur();
	await expect(note).toHaveValue("first\nsecond red");
	await sheet.item(access).getByLabel("Owner").fill("Ann\u000bBob\u0000");
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(access)).toBeChecked();
	await expect(sheet.item(access).locator(".tick-said")).toContainText(
		"first second red",
	);
	await expect(sheet.item(access).locator(".tick-said")).toContainText(
		"Ann Bob",
	);
	await expect(page.locator("[data-notice]")).toHaveCount(0);
});

test("what is typed and not left is kept when the page is put out of sight", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfold(access);
	const note = sheet.item(access).getByLabel("Note");
	await note.fill("Typed, not left");
	// As a phone says it before it ends what is in the background.
	await page.evaluate(() =>
		document.dispatchEvent(new Event("visibilitychange", { bubbles: true })),
	);
	await expect(note).toBeFocused();
	await expect
		.poll(async () => JSON.stringify(await sheet.stored()))
		.toContain("Typed, not left");
});
