import type { Page } from "@playwright/test";
import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";
import { consoleOn, refusedAnswer } from "./console-page.ts";

/** The story's drawer with a certification case in it, by what a user sees. */
function caseOn(page: Page, mock: string) {
	const { console } = consoleOn(page, mock);
	const story = console.locator("#story");
	return {
		story,
		variation: story.getByLabel("Variation"),
		stands: story.locator(".case-stands"),
		acts: story
			.getByRole("list", { name: "Steps of the case" })
			.getByRole("listitem"),
		asked: story
			.getByRole("list", { name: "What must be seen" })
			.getByRole("listitem"),
		press: (name: string | RegExp) => story.getByRole("button", { name }),
	};
}

test("a case of the rehearsal is played in the console, act by act, and stands there as the judge says", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	await page.goto("/prioticket/rehearsal/#case-hold-expires");
	await page
		.getByRole("link", {
			name: "Play in the console (The hold of a reservation expires)",
		})
		.click();
	const view = caseOn(page, "prioticket");
	await expect(view.variation).toHaveValue("case hold-expires");
	await expect(view.stands).toContainText("Rehearsed: not started.");
	await expect(view.acts).toHaveText([
		/Reserve/,
		/Wait 40 minutes/,
		/Book: What was reserved/,
		/Get availability/,
	]);
	await view.press("Next: Reserve").click();
	await expect(view.stands).toContainText("Rehearsed: in progress. Next: ");
	await view.press("Next: Wait 40 minutes").click();
	await expect(view.acts.nth(1)).toContainText("UTC in the sandbox.");
	await view.press("Run the rest").click();
	await expect(view.stands).toContainText("Rehearsed: passed.");
	await expect(view.stands).toContainText(
		"A rehearsal certifies nothing: only Prioticket does.",
	);
	await expect(view.stands).toHaveAttribute("data-verdict", "passed");
	await expect(view.asked.first()).toContainText("✓ Exchange 3, POST");
	expect(await complaints(page, { within: "#story" })).toEqual([]);
	await view.story
		.getByRole("link", { name: "What this case asks for" })
		.click();
	await expect(page.locator('[data-case="hold-expires"]')).toHaveAttribute(
		"data-verdict",
		"passed",
	);
});

test("a case is a variation of the story, starts from a fresh sandbox, and gives the story back", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = caseOn(page, "prioticket");
	await page.goto("/prioticket/sandbox/");
	await consoleOn(page).send();
	await consoleOn(page).drawer("Story").click();
	await view.variation.selectOption("case rejected-credentials");
	await view.press(/^Reset and start: Get a token/).click();
	await expect(view.stands).toContainText("Rehearsed: passed.");
	await expect(view.press("Reset and run the whole case")).toBeVisible();
	await view.variation.selectOption("");
	await expect(
		view.story.getByRole("list", { name: "Steps of the story" }),
	).toBeVisible();
});

test("a case that was passed fails by what the user sends after it", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = caseOn(page, "prioticket");
	await page.goto("/prioticket/sandbox/#rehearse=rejected-credentials");
	await view.press("Run the whole case").click();
	await expect(view.stands).toContainText("Rehearsed: passed.");
	await page.locator("[data-send]").click();
	await expect(view.stands).toHaveAttribute("data-verdict", "failed");
	await expect(view.stands).toContainText("Rehearsed: failed.");
	await expect(view.stands).toContainText(
		"Instead: Report rejected credentials to a person, and stop.",
	);
});

test("an address that names a case of another API says so", async ({
	page,
}) => {
	const view = caseOn(page, "prioticket");
	await page.goto("/prioticket/sandbox/#rehearse=nothing-of-it");
	await expect(view.story).toContainText(
		"names the case “nothing-of-it”, which cannot be played here.",
	);
	await expect(view.story).toContainText("Not offered: ");
});
