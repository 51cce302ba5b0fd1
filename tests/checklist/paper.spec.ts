import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "../support/test.ts";
import { access, portfolio, Sheet } from "./sheet.ts";

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("the checklist is complete: every task with its box, whose it is, and for whom", async ({
		page,
	}) => {
		await page.goto("/prioticket/checklist/");
		await expect(page.locator("noscript .notice")).toContainText(
			"Print it and tick on paper",
		);
		const boxes = page.locator(".check").getByRole("checkbox");
		expect(await boxes.count()).toBeGreaterThan(15);
		for (const box of await boxes.all()) await expect(box).toBeDisabled();
		await expect(page.getByText("1 task does not apply to you")).toBeVisible();
		await page.getByText("1 task does not apply to you").click();
		await expect(page.locator(".not-applicable li")).toContainText("only if");
		for (const hidden of [".tick-more", ".keep", ".undo-bar"])
			await expect(page.locator(hidden).first()).toBeHidden();
	});

	test("it prints, with room for the date", async ({ page }) => {
		await page.goto("/prioticket/checklist/");
		const pages = await printed(page);
		expect(pages[0]).toContain("As of: ____");
		expect(
			inOrder(pages.join(" "), [`${access} You`, `${portfolio} You`]),
		).toBe(true);
		expect(pages.length).toBeLessThanOrEqual(5);
	});
});

test("on paper open items come first, with the date, notes, and page numbers", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfold(portfolio);
	await sheet.item(portfolio).getByLabel("Owner").fill("Ann Example");
	await sheet.item(portfolio).getByLabel("Note").fill("Two suppliers at first");
	await sheet.item(portfolio).getByLabel("Note").blur();
	const pages = await printed(page);
	const text = pages.join("\n");
	expect(pages[0]).toContain("As of Fri 8 Jan 2027");
	expect(text).toContain("Two suppliers at first");
	expect(text).toContain("Ann Example");
	expect(text).toContain("Done on Fri 8 Jan");
	expect(
		inOrder(text, [
			`${portfolio} You`,
			"Test live with each supplier",
			"Done, or not applicable",
			`${access} You`,
		]),
	).toBe(true);
	pages.forEach((one, index) => {
		expect(one).toContain(`${index + 1} / ${pages.length}`);
	});
	// What only works on a screen is left out.
	for (const words of ["Undo", "Note, dates and more", "Last changes"])
		expect(text).not.toContain(words);
	// A box to tick for each open task, a crossed one for what is done.
	await page.emulateMedia({ media: "print" });
	await expect(sheet.box(portfolio)).toHaveCSS("border-top-style", "solid");
	await expect(sheet.box(access)).toHaveCSS(
		"background-image",
		/linear-gradient/,
	);
});

/** The text of each page as it comes out of the printer. */
async function printed(page: Page): Promise<readonly string[]> {
	const pdf = await getDocumentProxy(
		new Uint8Array(await page.pdf({ format: "A4" })),
	);
	const { text } = await extractText(pdf, { mergePages: false });
	return text.map((one) => one.replace(/\s+/g, " "));
}

/** Whether the texts are there in this order. */
function inOrder(text: string, parts: readonly string[]): boolean {
	const places = parts.map((part) => text.indexOf(part));
	return places.every(
		(place, index) => place >= 0 && place > (places[index - 1] ?? -1),
	);
}
