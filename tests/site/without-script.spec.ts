import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

/** So many pages share a tab: opening one takes longer than looking at a page. */
const together = 12;

const pages = allPages().map(({ address }) => address);
for (let from = 0; from < pages.length; from += together) {
	const group = pages.slice(from, from + together);
	test(`${group[0]} to ${group.at(-1)} are complete without JavaScript`, async ({
		page,
		quiet,
	}) => {
		for (const address of group)
			await test.step(address, async () => {
				if (address === "/404.html") quiet.allow(/404/);
				await page.goto(address);
				await expect(page.locator("h1")).toHaveCount(1);
				await expect(page.locator("h1")).toBeVisible();
				const main = page.locator("main");
				expect((await main.textContent())?.length).toBeGreaterThan(100);
				// What only works with JavaScript is not shown as if it worked.
				const working = await main
					.locator(
						"button:visible, input:visible, select:visible, textarea:visible",
					)
					.evaluateAll((controls) =>
						controls
							.filter(
								(control) =>
									!control.matches(
										":disabled, [aria-disabled=true], [data-without-script]",
									),
							)
							.map(({ outerHTML }) => outerHTML),
					);
				expect(working, "shown as if it worked").toEqual([]);
			});
	});
}
