import type { Page } from "@playwright/test";
import axe from "axe-core";

/** The guidelines alone, for a part of a page, of which nobody can say whether its headings go on from those before. */
export const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What a check of accessibility looks at: the whole page by every guideline and best practice, unless a part or other rules are named. */
interface Check {
	readonly within?: string;
	readonly rules?: readonly string[];
}

/**
 * What axe complains of in a page as it is now: each rule that is broken, with the first elements that break it. axe goes
 * into the page once and stays, and is asked for no more than what is broken, which takes a third of the time.
 */
export async function complaints(
	page: Page,
	{ within = "html", rules }: Check = {},
): Promise<readonly string[]> {
	if (!(await page.evaluate(() => "axe" in globalThis)))
		await page.evaluate(axe.source);
	return page.evaluate(
		async ({ within, runOnly }) => {
			const here = globalThis as unknown as { axe: typeof axe };
			const { violations } = await here.axe.run(within, {
				runOnly,
				resultTypes: ["violations"],
			});
			return violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes
						.slice(0, 5)
						.map(({ target }) => target.join(" "))
						.join(" | ")}`,
			);
		},
		{ within, runOnly: [...(rules ?? [...wcag, "best-practice"])] },
	);
}
