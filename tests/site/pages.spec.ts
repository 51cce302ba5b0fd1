import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { watchScripts } from "../support/script-bytes.ts";
import { allPages, isOnlyRead, siteFolder } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

const guidelines = [
	"wcag2a",
	"wcag2aa",
	"wcag21a",
	"wcag21aa",
	"wcag22aa",
	"best-practice",
];

const kilobyte = 1024;
/** A page that is only read, Starlight's own script included, before the reader turns to the search. */
const readOnlyBudget = 10 * kilobyte;

test("there are pages that are only read", () => {
	expect(allPages().filter(isOnlyRead).length).toBeGreaterThan(3);
});

for (const served of allPages()) {
	const { address } = served;
	test(`${address} is light, accessible in light and dark, and fits a narrow screen`, async ({
		page,
		quiet,
	}) => {
		if (address === "/404.html") quiet.allow(/404/);
		await page.emulateMedia({ colorScheme: "light" });
		const bytes = watchScripts(page);
		await page.goto(address);
		const light = await axe(page).withTags(guidelines).analyze();
		expect(complaints(light), "in light").toEqual([]);

		// Counted after the check, which takes as long as the network needs to fall silent.
		await page.waitForLoadState("networkidle");
		if (isOnlyRead(served))
			expect(await bytes(), "script as gzip").toBeLessThanOrEqual(
				readOnlyBudget,
			);

		await page.evaluate(() => {
			document.documentElement.dataset.theme = "dark";
		});
		const dark = await axe(page)
			.withRules(["color-contrast", "link-in-text-block"])
			.analyze();
		expect(complaints(dark), "in dark").toEqual([]);

		await page.setViewportSize({ width: 360, height: 800 });
		const [content, screen] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth,
		]);
		expect(content, "no sideways scrolling at 360 px").toBeLessThanOrEqual(
			screen ?? 0,
		);
	});
}

/** Without frames there is no need for axe's second page, which would take as long as the check itself. */
function axe(page: Page) {
	return new AxeBuilder({ page }).setLegacyMode(true);
}

function complaints(result: Awaited<ReturnType<AxeBuilder["analyze"]>>) {
	return result.violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.map(({ target }) => target.join(" "))
				.slice(0, 5)
				.join(" | ")}`,
	);
}

test("no style hangs punctuation, which Safari inherits into code and fields and cuts off there", () => {
	const styles = readdirSync(siteFolder, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith(".css"));
	expect(styles.length).toBeGreaterThan(0);
	for (const name of styles)
		expect(readFileSync(join(siteFolder, name), "utf8"), name).not.toContain(
			"hanging-punctuation",
		);
});
