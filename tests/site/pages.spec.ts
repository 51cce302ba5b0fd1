import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { complaints } from "../support/accessibility.ts";
import { watchScripts } from "../support/script-bytes.ts";
import { allPages, isOnlyRead, siteFolder } from "../support/site.ts";
import { smallFields, touch } from "../support/small-fields.ts";
import { expect, test } from "../support/test.ts";

const kilobyte = 1024;
/** A page that is only read, Starlight's own script included, before the reader turns to the search. */
const readOnlyBudget = 10 * kilobyte;

test("there are pages that are only read", () => {
	expect(allPages().filter(isOnlyRead).length).toBeGreaterThan(3);
});

for (const served of allPages()) {
	const { address } = served;
	test(`${address} is light, accessible in light and dark, and fits a narrow screen that is touched`, async ({
		page,
		quiet,
	}) => {
		if (address === "/404.html") quiet.allow(/404/);
		await page.emulateMedia({ colorScheme: "light" });
		const bytes = watchScripts(page);
		await page.goto(address);
		expect(await complaints(page), "in light").toEqual([]);

		// Counted after the check, which takes as long as the network needs to fall silent.
		await page.waitForLoadState("networkidle");
		if (isOnlyRead(served))
			expect(await bytes(), "script as gzip").toBeLessThanOrEqual(
				readOnlyBudget,
			);

		await page.evaluate(() => {
			document.documentElement.dataset.theme = "dark";
		});
		expect(
			await complaints(page, {
				rules: ["color-contrast", "link-in-text-block"],
			}),
			"in dark",
		).toEqual([]);

		await page.setViewportSize({ width: 360, height: 800 });
		const [content, screen] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth,
		]);
		expect(content, "no sideways scrolling at 360 px").toBeLessThanOrEqual(
			screen ?? 0,
		);

		await touch(page);
		expect(await smallFields(page), "a touched phone zooms in").toEqual([]);
	});
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

test("what is wrong with a page is complained of, with the element", async ({
	page,
}) => {
	await page.setContent(
		'<html lang="en"><title>A page</title><main><h1 style="color:#bbb">Pale</h1><img src="data:,"></main></html>',
	);
	expect(await complaints(page)).toEqual([
		"color-contrast: h1",
		"image-alt: img",
	]);
});

test("fields at which a touched phone zooms in are found, those included that are small only there", async ({
	page,
}) => {
	await page.setContent(
		`<style>select { font-size: 16px; } @media (pointer: coarse) { select { font-size: 14px; } }</style>
		<input style="font-size: 15px"><select></select>`,
	);
	const small = '<input style="font-size: 15px"> 15px';
	expect(await smallFields(page)).toEqual([small]);
	await touch(page);
	expect(await smallFields(page)).toEqual([small, "<select></select> 14px"]);
});
