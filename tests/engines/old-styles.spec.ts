import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { groundColours } from "../../apps/docs/src/ground-colours.ts";
import { allPages, siteFolder } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

/** Everything of a page that is read as style: its sheets, and the attributes. */
const stylesIn = (html: string) =>
	[...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\sstyle="([^"]*)"/g)].map(
		([, sheet, attribute]) => sheet ?? attribute ?? "",
	);

test("no style that is served hangs on light-dark(), which a browser of before 2024 does not know: it would drop the colour", () => {
	const sheets = readdirSync(siteFolder, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith(".css"))
		.map((name) => ({
			place: name,
			css: readFileSync(join(siteFolder, name), "utf8"),
		}));
	const pages = allPages().flatMap(({ address, html }) =>
		stylesIn(html).map((css) => ({ place: address, css })),
	);
	expect(sheets.length).toBeGreaterThan(0);
	expect(pages.length).toBeGreaterThan(100);
	expect(
		[...sheets, ...pages]
			.filter(({ css }) => css.includes("light-dark("))
			.map(({ place }) => place),
	).toEqual([]);
});

test("the colours that are written in the place of light-dark() follow the system, and the reader's choice before it", async ({
	page,
}) => {
	const ground = () =>
		page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const asWritten = (hex: string) =>
		`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
	for (const [system, other] of [
		["light", "dark"],
		["dark", "light"],
	] as const) {
		await page.emulateMedia({ colorScheme: system });
		await page.goto("/offline/");
		expect(await ground(), system).toBe(asWritten(groundColours[system]));
		await page.evaluate((theme) => {
			document.documentElement.dataset.theme = theme;
		}, other);
		expect(await ground(), `${other} chosen`).toBe(
			asWritten(groundColours[other]),
		);
	}
});
