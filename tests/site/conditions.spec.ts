import type { Page } from "@playwright/test";
import { access, Sheet } from "../checklist/sheet.ts";
import { consoleOn } from "../sandbox/console-page.ts";
import { cutOff, overflowing } from "../support/layout.ts";
import { expect, test } from "../support/test.ts";
import { Timeline } from "../timeline/page.ts";

const usual = { width: 1280, height: 800 };
const rootSize = (page: Page, size: string) =>
	page
		.locator("html")
		.evaluate((html, to) => html.style.setProperty("font-size", to), size);

/** How readers set up what they read with; each is undone before the next. */
const conditions: Readonly<
	Record<string, (page: Page, isOn: boolean) => Promise<void>>
> = {
	"forced colours": (page, isOn) =>
		page.emulateMedia({ forcedColors: isOn ? "active" : "none" }),
	"reduced motion": (page, isOn) =>
		page.emulateMedia({ reducedMotion: isOn ? "reduce" : "no-preference" }),
	"text of 200 %": (page, isOn) => rootSize(page, isOn ? "200%" : ""),
	"320 px": (page, isOn) =>
		page.setViewportSize(isOn ? { width: 320, height: 640 } : usual),
};

/** Takes a step of a journey in every condition, on one load of its page, and looks at the page afterwards. */
async function inEachCondition(
	page: Page,
	take: (condition: string) => Promise<void>,
): Promise<void> {
	for (const [condition, set] of Object.entries(conditions))
		await test.step(condition, async () => {
			await set(page, true);
			await take(condition);
			expect(await overflowing(page), "no sideways scrolling").toEqual([]);
			expect(await cutOff(page), "no text cut off").toEqual([]);
			await set(page, false);
		});
}

test("a task is ticked by keyboard in forced colours, with reduced motion, large text and on 320 px", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	const box = sheet.box(access);
	const piece = page.locator(".rail-run > [data-state='done']");
	await inEachCondition(page, async () => {
		// What has the focus already would not be brought into view.
		await box.blur();
		await box.focus();
		await page.keyboard.press("Space");
		await expect(sheet.words(access)).toHaveText("Done on Fri 8 Jan");
		await expect(box).toBeInViewport();
		// What is done shows on the rail by its filling, which is no ground that forced colours take away.
		await expect(piece.first()).toHaveCSS(
			"background-image",
			/linear-gradient/,
		);
		await page.keyboard.press("Space");
		await expect(sheet.words(access)).not.toHaveText(/Done/);
	});
});

test("the chance of a date is read in forced colours, with reduced motion, large text and on 320 px", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	const wanted = ["2027-05-10", "2027-05-17", "2027-05-24", "2027-05-31"];
	const words = page.locator(".dot-plot figcaption");
	await inEachCondition(page, async () => {
		const date = wanted.shift() ?? "";
		const [before] = await words.allTextContents();
		await timeline.wanted.focus();
		await timeline.wanted.fill(date);
		await expect(words).not.toHaveText(before ?? "");
		await expect(words).toContainText("May 2027");
		await words.scrollIntoViewIfNeeded();
		await expect(words).toBeInViewport();
		await expect(page.locator(".live-by time").first()).toBeVisible();
	});
});

test("a request is sent by keyboard in forced colours, with reduced motion, large text and on 320 px", async ({
	page,
}) => {
	const view = consoleOn(page);
	await page.setViewportSize(usual);
	await view.open();
	let sent = 0;
	await inEachCondition(page, async () => {
		const send = view.console.locator("[data-send]");
		await send.focus();
		await page.keyboard.press("Enter");
		sent++;
		await expect(view.console).toContainText(`Journal (${sent})`);
		await expect(view.status).toContainText("200");
		await expect(view.status).toBeInViewport();
		await expect(send).toBeFocused();
	});
});
