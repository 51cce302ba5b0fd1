import { expect, test } from "../support/test.ts";

/**
 * What an engineer, a manager and a reader on a phone come with, and what they press to have it answered, from home. The
 * accessible name of each link, and what the page where the last one leads says.
 */
const questions: readonly (readonly [
	asked: string,
	presses: readonly string[],
	answer: RegExp,
])[] = [
	[
		"What do I have to do first?",
		["Prioticket", "Checklist"],
		/staging access/,
	],
	[
		"Which calls are there?",
		["Prioticket", "Sandbox"],
		/Create an order|order/i,
	],
	[
		"How do I sign in to the API?",
		["Prioticket", "Sandbox"],
		/Authorization|token/i,
	],
	["What does this error mean?", ["Look up an error code"], /Error reference/],
	["When could we be live?", ["Prioticket", "Timeline"], /Live by|live by/],
	["Which provider asks for less?", ["Compare them side by side"], /Compare/],
	["How does certification work?", ["Prioticket"], /Certification/],
	["Whom do I write to?", ["Prioticket"], /[Cc]ontact/],
	[
		"Which integration should go first?",
		["Plan several integrations"],
		/With one team/,
	],
	[
		"How do I hand over what is done?",
		["Keep and hand over your progress"],
		/link/,
	],
];

for (const width of [1280, 360])
	test(`ten questions are answered from home within three presses, at ${width} px`, {
		tag: "@one-engine",
	}, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const [asked, presses, answer] of questions) {
			await page.goto("/");
			for (const name of presses)
				await page
					.locator("main")
					.getByRole("link", { name, exact: true })
					.first()
					.click();
			await expect(page.locator("main"), asked).toContainText(answer);
			console.log(`${width} px, ${presses.length} presses: ${asked}`);
			expect(presses.length).toBeLessThanOrEqual(3);
		}
	});
