import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";
import {
	definedTexts,
	definitionsBelow,
	germanFolder,
	textsBelow,
	untranslated,
} from "./texts.ts";

const access = "Ask the Service Desk for staging access";

test("no page of the German edition shows a text of the interface in English", () => {
	const english = untranslated("de");
	const texts = textsBelow(germanFolder);
	expect(texts.size).toBeGreaterThan(1000);
	const processes = definitionsBelow(germanFolder);
	expect(
		[...texts].filter(
			([text]) =>
				english.has(text) && !processes.includes(JSON.stringify(text)),
		),
	).toEqual([]);
});

test("what definitions say stands within what is marked as English, on every page", () => {
	const defined = definedTexts(germanFolder);
	expect(defined.size).toBeGreaterThan(1000);
	expect(
		[...textsBelow(germanFolder, [])].filter(([text]) => defined.has(text)),
	).toEqual([]);
});

const living = [
	["prioticket/checklist/", "[data-plan][data-alive]"],
	["prioticket/timeline/", "[data-timeline][data-alive]"],
	["siteminder/checklist/", "[data-plan][data-alive]"],
	["docplanner/timeline/", "[data-timeline][data-alive]"],
] as const;

for (const [path, alive] of living)
	test(`what the living /de/${path} shows of a definition is marked as English`, async ({
		page,
	}) => {
		await page.goto(`/de/${path}`);
		await page.locator("main :is(input, select):visible").first().focus();
		await page.locator(alive).first().waitFor();
		for (const summary of await page.locator("main summary:visible").all())
			await summary.click();
		const defined = definedTexts(germanFolder);
		const said = await page.locator("main").evaluate((main) => {
			const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
			const texts: { text: string; isEnglish: boolean }[] = [];
			while (walker.nextNode()) {
				const { textContent, parentElement } = walker.currentNode;
				const around = parentElement?.closest("[lang], code, template");
				// An option has one language, whatever it is made of.
				const option = parentElement?.closest("option");
				const said = option ? option.textContent : textContent;
				texts.push({
					text: said?.trim().replace(/\s+/g, " ") ?? "",
					isEnglish: !around?.matches(':not([lang="en"])[lang]'),
				});
			}
			return texts;
		});
		const shown = said.filter(({ text }) => defined.has(text));
		expect(shown.length).toBeGreaterThan(20);
		expect(shown.filter(({ isEnglish }) => !isEnglish)).toEqual([]);
	});

const pages = [
	"",
	"my/",
	"compare/",
	"offline/",
	"how-it-works/",
	"prioticket/",
	"prioticket/request-access/",
	"prioticket/checklist/",
	"prioticket/timeline/",
	"prioticket/sandbox/",
	"prioticket/rehearsal/",
	"prioticket/kick-off-pack/",
	"prioticket/errors/",
	"prioticket/sources/",
];

for (const path of pages)
	test(`/de/${path} is in German for browsers, and accessible`, async ({
		page,
	}) => {
		const answer = await page.goto(`/de/${path}`);
		expect(answer?.status()).toBe(200);
		await expect(page.locator("html")).toHaveAttribute("lang", "de");
		await expect(page.getByRole("link", { name: "English" })).toHaveAttribute(
			"href",
			`/${path}`,
		);
		expect(await complaints(page)).toEqual([]);
	});

test("a tick is told in German, and is there in English", async ({ page }) => {
	await page.goto("/de/prioticket/checklist/");
	await page.getByRole("checkbox", { name: access, exact: true }).check();
	await expect(
		page.locator(".meter-words", {
			hasText: "1 von 18 verpflichtenden Aufgaben erledigt",
		}),
	).toBeVisible();
	await expect(page.getByText(/^Erledigt am /)).toBeVisible();
	await page.getByRole("link", { name: "English" }).click();
	await expect(page).toHaveURL(/^[^/]+\/\/[^/]+\/prioticket\/checklist\//);
	await expect(
		page.getByRole("checkbox", { name: access, exact: true }),
	).toBeChecked();
	await expect(
		page.locator(".meter-words", { hasText: "1 of 18 mandatory tasks done" }),
	).toBeVisible();
});

test("an estimate has German dates, numbers and sentences", async ({
	page,
}) => {
	await page.goto("/de/prioticket/timeline/");
	await page.getByLabel("Start", { exact: true }).fill("2027-03-01");
	const built = page.locator(".timeline-built");
	await expect(built).toContainText("Für einen Start am Mo. 1. März 2027");
	await expect(built).toContainText("10.000 Durchläufe");
	await page.getByLabel("Zieltermin (optional)").fill("2027-07-01");
	await expect(
		page.getByText(
			/^Wahrscheinlichkeit, bis Do\. 1\. Juli 2027 live zu sein: \d+\s%\./,
		),
	).toBeVisible();
});

test("a request is answered below the path of the edition", async ({
	page,
}) => {
	await page.goto("/de/prioticket/sandbox/");
	const console = page.locator("[data-console]").first();
	await console.getByRole("textbox", { name: "Adresse" }).focus();
	await console.locator('[data-transport="worker"]').waitFor();
	await console.locator("[data-send]").click();
	await expect(console.locator(".console-answer")).toContainText(
		"über den Service Worker",
	);
	expect(
		await page.evaluate(async () =>
			(await navigator.serviceWorker.ready).scope.replace(location.origin, ""),
		),
	).toBe("/de/");
});

test("each edition searches its own pages", async ({ page }) => {
	await page.goto("/de/");
	await page.getByRole("button", { name: "Suchen" }).click();
	await page
		.getByRole("searchbox")
		.or(page.getByRole("textbox"))
		.first()
		.fill("Prioticket Zeitplan");
	const result = page.locator(".pagefind-ui__result-link").first();
	await expect(result).toHaveAttribute("href", /^\/de\//);
});

test("a missing page is missed in the language of its edition", async ({
	page,
	quiet,
}) => {
	quiet.allow(/404/);
	await page.goto("/de/nowhere/");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		"Hier liegt nichts vor Anker.",
	);
});
