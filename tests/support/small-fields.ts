import type { Page } from "@playwright/test";

/** Has a page take the pointer for a finger, as a phone does. Chromium alone can. */
export async function touch(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: true });
}

/** Fields to type in or to choose from with letters below 16 px, at which a touched phone zooms in. */
export function smallFields(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				"input:not([type=checkbox], [type=radio], [type=file], [type=range], [type=hidden]), select, textarea",
			),
		]
			.filter(
				(field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16,
			)
			.map(
				(field) =>
					`${field.outerHTML.slice(0, 90)} ${getComputedStyle(field).fontSize}`,
			),
	);
}
