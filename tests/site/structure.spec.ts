import {
	columnsOf,
	cutOff,
	hiddenFocus,
	layOutAll,
	outlineOf,
	overflowing,
	settled,
} from "../support/layout.ts";
import { everyPageType } from "../support/page-types.ts";
import { expect, test } from "../support/test.ts";

// Two seconds after a page has loaded its worker runs, and the page about it draws what is kept; a slow machine would be
// in the middle of its widths by then.
test.use({ serviceWorkers: "block" });

const widths = [360, 768, 1280, 1600];
const everywhere = { height: 900 };

// One load a type: whatever follows only resizes and restyles it. The snapshots are text, so that a change of layout is read
// in a diff; `npx playwright test structure --update-snapshots` in tests/ writes them.
for (const [type, address] of Object.entries(everyPageType))
	test(`${type}: columns, outline, reflow, large text, forced colours, still motion and focus`, async ({
		page,
		quiet,
	}) => {
		if (type === "not-found") quiet.allow(/404/);
		await page.setViewportSize({ ...everywhere, width: 1280 });
		await page.goto(address, { waitUntil: "load" });
		// What wakes without a touch is looked at awake.
		await expect(
			page.locator(
				"[data-timeline]:not([data-alive]), [data-my]:not([data-alive])",
			),
		).toHaveCount(0);

		await layOutAll(page);
		const seen = [await outlineOf(page)];
		for (const width of widths) {
			await page.setViewportSize({ ...everywhere, width });
			await settled(page);
			expect(await overflowing(page), `at ${width} px`).toEqual([]);
			const columns = await columnsOf(page);
			seen.push(`${width} px\n${columns}`);
			await page.emulateMedia({ colorScheme: "dark" });
			expect(await columnsOf(page), `dark, at ${width} px`).toBe(columns);
			await page.emulateMedia({ colorScheme: "light" });
		}
		expect(`${seen.join("\n\n")}\n`).toMatchSnapshot(`${type}.txt`);

		await test.step("320 px, as at 400 %", async () => {
			await page.setViewportSize({ ...everywhere, width: 320 });
			expect(await overflowing(page)).toEqual([]);
			expect(await cutOff(page)).toEqual([]);
		});
		await test.step("text of 200 %", async () => {
			await page.setViewportSize({ ...everywhere, width: 1280 });
			const root = page.locator("html");
			await root.evaluate((html) =>
				html.style.setProperty("font-size", "200%"),
			);
			expect(await overflowing(page)).toEqual([]);
			expect(await cutOff(page)).toEqual([]);
			await root.evaluate((html) => html.style.removeProperty("font-size"));
		});
		await test.step("forced colours", async () => {
			await settled(page);
			const columns = await columnsOf(page);
			await page.emulateMedia({ forcedColors: "active" });
			await settled(page);
			expect(await columnsOf(page)).toBe(columns);
			expect(await hiddenFocus(page)).toEqual([]);
			await page.emulateMedia({ forcedColors: "none" });
		});
		await test.step("reduced motion", async () => {
			await page.emulateMedia({ reducedMotion: "reduce" });
			expect(
				await page.evaluate(() =>
					[...document.querySelectorAll("body *")]
						.filter((element) => {
							const { transitionDuration, animationName } =
								getComputedStyle(element);
							return (
								!/^[0s, ]+$/.test(transitionDuration) ||
								animationName !== "none"
							);
						})
						.slice(0, 5)
						.map((element) => `${element.localName}.${element.className}`),
				),
			).toEqual([]);
		});
		await test.step("focus", async () => {
			expect(await hiddenFocus(page)).toEqual([]);
		});
	});

test("what reaches over the edge, is cut off, or hides its focus is found", async ({
	page,
}) => {
	await page.setViewportSize({ ...everywhere, width: 320 });
	await page.setContent(
		`<div class="wide" style="inline-size:400px">Wide</div>
		<p class="cut" style="overflow:hidden;white-space:nowrap;inline-size:4rem">A text that is cut off</p>
		<a class="bare" href="/" style="outline:none">A link</a>`,
	);
	expect(await overflowing(page)).toEqual([
		"408 px on a screen of 320 px",
		"div.wide",
	]);
	expect(await cutOff(page)).toEqual(["p.cut: A text that is cut off"]);
	expect(await hiddenFocus(page)).toEqual(["a.bare: A link"]);
});
