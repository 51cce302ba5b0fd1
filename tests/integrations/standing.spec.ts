import type { Page } from "@playwright/test";
import { complaints } from "../support/accessibility.ts";
import { watchScripts } from "../support/script-bytes.ts";
import { expect, test } from "../support/test.ts";

/** A browser in which the first two tasks of Prioticket were done, and nothing has been written down for other pages. */
async function begun(page: Page): Promise<void> {
	await page.clock.setFixedTime("2027-01-08T10:00:00");
	await page.addInitScript(() => {
		if (location.protocol !== "http:") return;
		const status = [
			{ value: { is: "done", on: "2027-01-08" }, at: 1, by: "0ann", n: 1 },
		];
		localStorage.setItem(
			"slipway:progress:prioticket",
			JSON.stringify({
				format: "slipway-progress",
				version: 1,
				process: "prioticket",
				answers: {},
				details: {},
				tasks: {
					"submit-access-request": { status },
					"describe-supplier-portfolio": { status },
				},
			}),
		);
	});
}

test("a rail is served with every piece open, also for readers without progress", async ({
	page,
}) => {
	await page.goto("/");
	await expect(page.locator(".rail-run > i").first()).toBeAttached();
	await expect(page.locator("[data-progress]")).toHaveCount(0);
	await expect(page.locator(".rail-run > i[data-state]")).toHaveCount(0);
	// Nothing is filled: not a piece, not a mark.
	const filled = await page
		.locator(".rail-run > i")
		.evaluateAll(
			(pieces) =>
				pieces.filter(
					(piece) => !getComputedStyle(piece).backgroundSize.startsWith("0%"),
				).length,
		);
	expect(filled).toBe(0);
});

for (const [name, address] of [
	["home", "/"],
	["an overview", "/prioticket/"],
	["the sources", "/prioticket/sources/"],
] as const)
	test(`${name} shows the reader's state without React, also where nothing was written down for it`, async ({
		page,
	}) => {
		await begun(page);
		const bytes = watchScripts(page);
		await page.goto(address, { waitUntil: "networkidle" });
		const stage = page.locator(
			name === "the sources"
				? 'a[data-stage][href="/prioticket/request-access/"]'
				: `${name === "home" ? ".yours" : ""} [data-rail="prioticket"] > [data-stage="request-access"]`,
		);
		await expect(stage).not.toHaveAttribute("data-progress", "done");
		await expect(stage).toHaveAttribute("data-progress", /^(now|waiting)$/);
		if (name === "the sources")
			await expect(stage).toHaveAccessibleName(
				/Request API access and documentation \d+ of \d+ tasks done, waiting for others/,
			);
		else
			await expect(
				stage.locator('.rail-run > i[data-state="done"]').first(),
			).toBeAttached();
		// Other integrations stay as they were served.
		await expect(
			page.locator('[data-rail]:not([data-rail="prioticket"]) [data-progress]'),
		).toHaveCount(0);
		expect(await complaints(page)).toEqual([]);
		// Working it out anew takes what the checklist reads with; it happens once after a change of the definition.
		expect(await bytes()).toBeLessThanOrEqual(22 * 1024);
	});

test("a piece fills at once where motion is reduced, and in 200 ms otherwise", async ({
	page,
}) => {
	await page.goto("/prioticket/");
	const seconds = () =>
		page
			.locator(".rail-run > i")
			.first()
			.evaluate((piece) => getComputedStyle(piece).transitionDuration);
	expect(await seconds()).toBe("0.2s");
	await page.emulateMedia({ reducedMotion: "reduce" });
	expect(["0s", "1e-05s", "1e-06s"]).toContain(await seconds());
});

test("after a visit to the checklist, other pages show its state within 10 KB of script", async ({
	page,
	context,
}) => {
	await begun(page);
	await page.goto("/prioticket/checklist/");
	await expect
		.poll(() =>
			page.evaluate(() => localStorage.getItem("slipway:shown:prioticket")),
		)
		.not.toBeNull();
	for (const address of ["/", "/prioticket/", "/prioticket/sources/"]) {
		const reader = await context.newPage();
		await reader.clock.setFixedTime("2027-01-08T10:00:00");
		const bytes = watchScripts(reader);
		await reader.goto(address, { waitUntil: "networkidle" });
		await expect(reader.locator("[data-progress]").first()).toBeAttached();
		const read = await bytes();
		console.log(`${address} with progress: ${read} bytes of script, gzip`);
		expect(read).toBeLessThanOrEqual(10 * 1024);
	}
});
