import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

const guidelines = [
	"wcag2a",
	"wcag2aa",
	"wcag21a",
	"wcag21aa",
	"wcag22aa",
	"best-practice",
];

for (const { address } of allPages()) {
	test(`${address} is accessible in light and dark, and fits a narrow screen`, async ({
		page,
		quiet,
	}) => {
		if (address === "/404.html") quiet.allow(/404/);
		await page.emulateMedia({ colorScheme: "light" });
		await page.goto(address);
		const light = await axe(page).withTags(guidelines).analyze();
		expect(complaints(light), "in light").toEqual([]);

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
