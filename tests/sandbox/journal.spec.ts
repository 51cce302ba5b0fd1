import { expect, test } from "../support/test.ts";
import { consoleOn, refusedAnswer } from "./console-page.ts";

/** A console after a booking, a refusal and a listing, with its journal open. */
async function withJournal(page: Parameters<typeof consoleOn>[0]) {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await expect(view.status).toContainText("201");
	await view.example("More tickets than are sold at once (422)");
	await view.send();
	await expect(view.status).toContainText("422");
	await view.choose("list-orders");
	await view.send();
	await expect(view.status).toContainText("200");
	await view.drawer(/^Journal/).click();
	await view.exchanges.first().waitFor();
	return view;
}

test("the journal tells title, status and what was wrong, and is searched and filtered", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = await withJournal(page);
	await expect(view.exchanges.locator(".journal-what")).toHaveText([
		"List orders",
		"Book",
		"Book",
		"Get a token",
	]);
	await expect(view.exchanges.nth(1)).toContainText("422");
	await expect(view.exchanges.nth(1)).toContainText("The line has 11 tickets");
	const journal = view.console.locator("#journal");
	await journal.getByLabel("Show").selectOption("What was refused");
	await expect(view.exchanges).toHaveCount(1);
	await expect(journal.getByRole("status").first()).toHaveText(
		"1 of 4 exchanges.",
	);
	await journal.getByLabel("Show").selectOption("Everything");
	await journal.getByLabel("Operation").selectOption("Book");
	await expect(view.exchanges).toHaveCount(2);
	await journal.getByLabel("Search the journal").fill("11 tickets");
	await expect(view.exchanges).toHaveCount(1);
	await journal.getByLabel("Search the journal").fill("nowhere in it");
	await expect(journal).toContainText("No exchange is like that.");
});

test("rows are walked by arrow keys, and Enter opens and closes one", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = await withJournal(page);
	const row = (at: number) => view.exchanges.nth(at).locator("> button");
	await row(0).focus();
	await page.keyboard.press("ArrowDown");
	await expect(row(1)).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(row(1)).toHaveAttribute("aria-expanded", "true");
	await expect(row(1)).toBeFocused();
	await expect(
		view.exchanges.nth(1).getByRole("region", { name: /^Body of answer/ }),
	).toContainText("{");
	await page.keyboard.press("Enter");
	await expect(row(1)).toHaveAttribute("aria-expanded", "false");
});

test("a request is used again with its own credentials, and copied as curl", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = await withJournal(page);
	await page.evaluate(() => {
		Object.defineProperty(navigator, "clipboard", {
			value: {
				write: async ([item]: ClipboardItem[]) => {
					const blob = await item?.getType("text/plain");
					document.body.dataset.label = await blob?.text();
				},
			},
		});
	});
	await view.exchanges.nth(1).locator("> button").click();
	await view.exchanges.nth(1).getByText("Copy as curl").click();
	await expect(view.exchanges.nth(1).getByRole("status")).toHaveText("Copied.");
	expect(await page.locator("body").getAttribute("data-label")).toMatch(
		/^TOKEN='' # .*\ncurl 'http:\/\/localhost:4010\/prioticket\/v3\.8\/distributor\/orders' /,
	);
	await view.exchanges.nth(1).getByText("Use this request again").click();
	await expect(view.address).toBeFocused();
	await expect(view.address).toHaveValue("/v3.8/distributor/orders");
	await expect(view.headers).toHaveValue(/Authorization: Bearer \{\{token\}\}/);
	await view.console.locator("[data-send]").click();
	await expect(view.status).toContainText("422");
});

test("two exchanges stand side by side with the lines marked that differ", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = await withJournal(page);
	await view.exchanges.nth(1).locator("> button").click();
	await view.exchanges
		.nth(1)
		.getByLabel("Compare with")
		.selectOption({ index: 2 });
	const answers = view.console.getByRole("region", {
		name: "Answers compared",
	});
	await expect(answers.locator("del").first()).toHaveText("201");
	await expect(answers.locator("ins").first()).toHaveText("422");
	await expect(
		view.console
			.getByRole("region", { name: "Requests compared" })
			.locator('[data-differs="true"]'),
	).not.toHaveCount(0);
});

test("when the clock was moved, the time line tells how much later each came", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.send();
	await view.drawer(/^Journal/).click();
	await view.exchanges.first().waitFor();
	const line = view.console.getByRole("region", {
		name: "On the sandbox’s time line",
	});
	await expect(line).toHaveCount(0);
	await view.drawer("Clock, faults and switches").click();
	await view.console.getByRole("button", { name: "+ 1 day" }).click();
	await view.console.locator("[data-send]").click();
	await expect(line.getByRole("listitem").nth(1)).toContainText(
		/^1 day later .*Get a token, 200$/,
	);
	const widths = await line
		.locator(".journal-bar")
		.evaluateAll((bars) =>
			bars.map((bar) => bar.getBoundingClientRect().width),
		);
	expect(widths.every((width) => width >= 3)).toBe(true);
});
