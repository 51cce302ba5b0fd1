import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { expect, test } from "../support/test.ts";
import { Timeline } from "./page.ts";

test("the calendar file has the launch dates that the page shows", async ({
	page,
}) => {
	const timeline = new Timeline(page);
	await timeline.open();
	const text = await timeline.download("Save for your calendar");
	const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents(
		"vevent",
	);
	const launches = events
		.map((event) => new ICAL.Event(event))
		.filter(({ uid }) => uid.includes(".live."))
		.map(({ startDate }) => startDate.toString());
	expect(launches).toEqual(await timeline.liveBy());
	expect(events.length).toBeGreaterThan(10);
});

for (const [index, chart] of ["chance", "calendar"].entries())
	test(`the ${chart} chart leaves the page as SVG and as PNG that look alike`, async ({
		page,
	}) => {
		const timeline = new Timeline(page);
		await timeline.open();
		const svg = await timeline.download("Save as SVG", index);
		expect(svg).toMatch(/^<svg /);
		expect(svg).toContain("<title>");
		expect(svg).not.toContain("var(");
		expect(svg).not.toContain("class=");
		const isSound = await page.evaluate(
			(text) =>
				new DOMParser()
					.parseFromString(text, "image/svg+xml")
					.querySelector("parsererror") === null,
			svg,
		);
		expect(isSound).toBe(true);
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: "Save as PNG" }).nth(index).click(),
		]);
		const png = await readFile(await file.path());
		expect(png.subarray(1, 4).toString()).toBe("PNG");
		// Twice the size of the drawing, by the header of the file.
		expect(png.readUInt32BE(16)).toBe(1440);
		expect(png.length).toBeGreaterThan(5000);
	});
