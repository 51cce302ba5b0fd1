import { expect, test } from "../support/test.ts";
import { Timeline, today } from "./page.ts";

const key = "slipway:progress:prioticket";

test("what the timeline says is kept once a day with the checklist, and compared with three weeks ago", {
	tag: "@one-engine",
}, async ({ page }) => {
	await page.addInitScript((key) => {
		if (location.protocol !== "http:" || localStorage.getItem(key)) return;
		const written = (value: unknown) => [{ value, at: 1, by: "0abc", n: 1 }];
		localStorage.setItem(
			key,
			JSON.stringify({
				format: "slipway-progress",
				version: 1,
				process: "prioticket",
				answers: {},
				details: {
					"forecast-9": written("2026-12-18 2027-03-01 2027-04-01"),
				},
				tasks: {
					"submit-access-request": {
						status: written({ is: "done", on: "2026-12-17" }),
					},
				},
			}),
		);
	}, key);
	const timeline = new Timeline(page);
	await timeline.open();
	const [half = "", most = ""] = await timeline.liveBy();
	const sentence = page.getByText(
		/^The 80 % date was Thu 1 April 2027 three weeks ago\. Now it is /,
	);
	await expect(sentence).toBeVisible();
	const kept = () =>
		page.evaluate(
			(key) =>
				Object.entries<[{ value: string }]>(
					JSON.parse(localStorage.getItem(key) ?? "{}").details,
				)
					.filter(([name]) => name.startsWith("forecast-"))
					.map(([, [{ value }]]) => value),
			key,
		);
	const expected = [
		"2026-12-18 2027-03-01 2027-04-01",
		`${today} ${half} ${most}`,
	];
	await expect.poll(kept).toEqual(expect.arrayContaining(expected));

	// What is tried out on the same day is not kept.
	await timeline.start.fill("2027-02-01");
	await timeline.changesFrom([half, most]);
	await page.reload();
	await timeline.alive();
	expect(await kept()).toHaveLength(2);
	await sentence.click();
	const rows = page
		.getByRole("table", { name: "The forecast day by day" })
		.getByRole("row");
	await expect(rows).toHaveCount(3);
	await expect(rows.nth(1)).toContainText("Today");
	await expect(rows.nth(2)).toContainText("Fri 18 December 2026");
});

test("without a checklist that is begun, nothing is kept", {
	tag: "@one-engine",
}, async ({ page }) => {
	const timeline = new Timeline(page);
	await timeline.open();
	await expect(
		page.getByText(/^The dates of 10\s% and 90\s% are \d+ days apart\./),
	).toBeVisible();
	await expect(page.getByText(/^Work left for your people/)).toBeVisible();
	expect(
		await page.evaluate((key) => localStorage.getItem(key), key),
	).toBeNull();
});
