import type { Page } from "@playwright/test";
import { mockApis } from "@slipway/mocks";
import { storyOf } from "@slipway/sandbox/engine";
import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";
import { consoleOn, refusedAnswer } from "./console-page.ts";

/** The drawer of the story, by what a user sees. */
async function storyOn(page: Page, mock: string) {
	const view = consoleOn(page, mock);
	await view.open();
	const drawer = view.console.locator("#story");
	return {
		...view,
		panel: drawer,
		summary: view.drawer("Story"),
		steps: drawer.getByRole("list", { name: "Steps of the story" }),
		done: drawer.locator('li[data-progress="done"]'),
		news: drawer.getByRole("status"),
		press: (name: string | RegExp) => drawer.getByRole("button", { name }),
		/** Presses what stands beside the answer. */
		tell: (title: string) =>
			view.console
				.locator(".console-answer")
				.getByRole("button", { name: `Next: ${title}`, exact: true })
				.click(),
	};
}

for (const api of mockApis) {
	const steps = storyOf(api);
	test(`the story of ${api.id} is told from its first step to its last, one press a step @one-engine`, async ({
		page,
	}) => {
		const view = await storyOn(page, api.id);
		await view.summary.click();
		await expect(view.steps.getByRole("listitem")).toHaveCount(steps.length);
		for (const [at, { operation }] of steps.entries()) {
			await view.press(`Next: ${operation.title}`).click();
			await expect(view.done).toHaveCount(at + 1);
			await expect(view.status).toHaveAttribute("data-outcome", "good");
		}
		await expect(view.summary).toContainText(
			`(${steps.length} of ${steps.length})`,
		);
		await expect(view.press("Next")).toHaveCount(0);
	});
}

test("the whole story is run with one press, and says what each step changed", async ({
	page,
}) => {
	const view = await storyOn(page, "prioticket");
	await view.summary.click();
	await view.press("Run the whole story").click();
	await expect(view.news).toHaveText(
		"The story is complete: all 9 steps were answered as promised.",
	);
	await expect(view.steps.getByRole("listitem").nth(3)).toContainText(
		"201. Slots: 1 added. Reservations: 1 added.",
	);
	await view.press("Reset sandbox").click();
	await expect(view.done).toHaveCount(0);
	await expect(view.news).toHaveText("The sandbox has been reset.");
	await expect(view.summary).toContainText("(0 of 9)");
});

test("the next step stands beside each answer", async ({ page }) => {
	const view = await storyOn(page, "prioticket");
	await view.send();
	await view.tell("List products");
	await expect(view.address).toHaveValue(/\/products/);
	await view.tell("Get availability");
	await expect(view.address).toHaveValue(/\/availability/);
});

test("a fault is a variation of the story: it stops there once, and goes on when the step is sent again", async ({
	page,
	quiet,
}) => {
	quiet.allow(/Failed to load resource/);
	const view = await storyOn(page, "prioticket");
	await view.summary.click();
	await view.panel
		.getByLabel("Variation")
		.selectOption({ label: "Server error, at “Book”" });
	await view.press("Run the whole story").click();
	await expect(view.news).toContainText("Stopped at “Book”: 500.");
	await expect(view.done).toHaveCount(4);
	await expect(view.panel.locator('li[data-outcome="failed"]')).toContainText(
		"Book",
	);
	await expect(view.status).toHaveAttribute("data-outcome", "failed");
	await expect(view.address).toHaveValue(/\/orders$/);
	await view.press("Try again: Book").click();
	await expect(view.done).toHaveCount(5);
	await view.press("Run the rest").click();
	await expect(view.done).toHaveCount(9);
});

test("a step that cannot be told any more asks for a reset first", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = await storyOn(page, "prioticket");
	await view.summary.click();
	await view.press("Run the whole story").click();
	await expect(view.done).toHaveCount(9);
	await view.panel
		.getByLabel("Variation")
		.selectOption({ label: "Expired token, at “Book”" });
	await view.press("Reset and run the whole story").click();
	await expect(view.news).toContainText("Stopped at “Book”: 401.");
	await expect(view.done).toHaveCount(4);
});

test("the story is told by keyboard alone", async ({ page }) => {
	const view = await storyOn(page, "siteminder-channels-plus");
	await view.summary.focus();
	await page.keyboard.press("Enter");
	const next = view.panel.locator("[data-next]");
	await expect(next).toBeVisible();
	await expect(
		view.panel.getByRole("link", { name: "All certification cases" }),
	).toBeVisible();
	await page.keyboard.press("Tab");
	await expect(view.panel.getByLabel("Variation")).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(
		view.panel.getByRole("link", { name: "All certification cases" }),
	).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(next).toBeFocused();
	for (let done = 1; done <= 7; done++) {
		await expect(next).toHaveAttribute("aria-disabled", "false");
		await page.keyboard.press("Enter");
		await expect(view.done).toHaveCount(done);
		await expect(next).toBeFocused();
	}
	await expect(next).toHaveText("Reset sandbox");
	await expect(next).toHaveAttribute("aria-disabled", "false");
	await page.keyboard.press("Enter");
	await expect(view.done).toHaveCount(0);
	await expect(next).toBeFocused();
});

test("the accessibility tree tells which steps are done and which is next", async ({
	page,
}) => {
	const view = await storyOn(page, "siteminder-channels-plus");
	await view.summary.click();
	await view.press("Next").click();
	await view.press("Next: Get one property").click();
	await expect(view.done).toHaveCount(2);
	await expect(view.steps).toMatchAriaSnapshot(`
    - list "Steps of the story":
      - listitem:
        - button "Search for properties (done)"
        - paragraph: "200."
      - listitem:
        - button "Get one property (done)"
        - paragraph: "200."
      - listitem:
        - button "Lock rooms"
      - listitem:
        - button "Confirm"
      - listitem:
        - button "Read a reservation"
      - listitem:
        - button "Change guests or remarks"
      - listitem:
        - button "Cancel"
  `);
	await expect(view.press("Lock rooms").last()).toHaveAttribute(
		"aria-current",
		"step",
	);
	await expect(view.news).toHaveText("Get one property: 200.");
});

for (const theme of ["light", "dark"] as const)
	test(`the story is accessible in ${theme}, with steps done, failed and to come @one-engine`, async ({
		page,
		quiet,
	}) => {
		quiet.allow(refusedAnswer);
		await page.emulateMedia({ colorScheme: theme });
		const view = await storyOn(page, "prioticket");
		await page.evaluate((chosen) => {
			document.documentElement.dataset.theme = chosen;
		}, theme);
		await view.summary.click();
		await view.panel
			.getByLabel("Variation")
			.selectOption({ label: "Expired token, at “Book”" });
		await view.press("Run the whole story").click();
		await expect(view.news).toContainText("Stopped at “Book”: 401.");
		expect(
			await complaints(page, { within: '[data-console="prioticket"]' }),
		).toEqual([]);
	});

test.describe("on a phone", () => {
	test.use({
		viewport: { width: 360, height: 640 },
		hasTouch: true,
		isMobile: true,
	});
	test("the story is told by touch, and nothing overflows @one-engine", async ({
		page,
	}) => {
		const view = await storyOn(page, "trip-com");
		await view.summary.tap();
		for (let done = 1; done <= 9; done++) {
			await view.press(/^Next: /).tap();
			await expect(view.done).toHaveCount(done);
		}
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
		).toBe(360);
	});
});
