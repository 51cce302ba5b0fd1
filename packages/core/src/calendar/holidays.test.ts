import { expect, test } from "vitest";
import {
	calendarOfTable,
	epochDayOf,
	holidaysOf,
	isWorkingDay,
	plainDateOf,
	regionLabel,
	regionNames,
	unconfirmedRegions,
	workedShare,
} from "./index.ts";
import { knownDays } from "./testing/known-days.ts";

const tables = await Promise.all(Object.keys(regionNames).map(holidaysOf));

test.each(knownDays)("$region works as announced: $source", async (known) => {
	const calendar = calendarOfTable(await holidaysOf(known.region));
	const isWorked = (date: string) => isWorkingDay(epochDayOf(date), calendar);
	expect(known.free.filter(isWorked)).toEqual([]);
	expect(known.worked.filter((date) => !isWorked(date))).toEqual([]);
});

test("in the years that are announced, China works as many days as its law says", async () => {
	const calendar = calendarOfTable(await holidaysOf("CN"));
	for (const [year, days] of [
		[2025, 248],
		[2026, 248],
	] as const) {
		let worked = 0;
		for (
			let day = epochDayOf(`${year}-01-01`);
			plainDateOf(day) <= `${year}-12-31`;
			day++
		)
			if (isWorkingDay(day, calendar)) worked++;
		expect(worked).toBe(days);
	}
});

test("at least 40 countries have tables", () => {
	const countries = Object.keys(regionNames).filter(
		(code) => !code.includes("-"),
	);
	expect(countries.length).toBeGreaterThanOrEqual(40);
});

test("every region is named and covers the same ten years", () => {
	expect(new Set(tables.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
	for (const { region, name, from, to, holidays, worked } of tables) {
		expect(regionNames[region]).toBe(name);
		expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBe(9);
		for (let year = 2025; year < 2035; year++)
			expect(
				Object.keys(holidays).filter((date) => date.startsWith(`${year}`))
					.length,
				`${region} in ${year}`,
			).toBeGreaterThan(4);
		expect(worked.filter((date) => Object.hasOwn(holidays, date))).toEqual([]);
	}
});

test("a region for whose table nobody vouches says so behind its name, and why", () => {
	expect(regionLabel("UA")).toBe("Ukraine (not confirmed)");
	expect(regionLabel("CN")).toMatch(/^China \(not announced after \d{4}\)$/);
	expect(regionLabel("NL")).toBe("Netherlands");
	for (const { region, unconfirmed, announcedTo } of tables)
		expect(Object.hasOwn(unconfirmedRegions, region), region).toBe(
			unconfirmed !== undefined || announcedTo !== undefined,
		);
});

test.each([
	["DE-BY", "2026-12-24", "customary"],
	["AT", "2027-12-31", "customary"],
	["IS", "2026-12-24", "law 88/1971"],
	["TR", "2026-10-28", "law 2429, article 2"],
	["CH-SO", "2026-05-01", "Labour Day from noon"],
	["EE", "2027-02-23", "three hours shorter"],
])("%s works until noon on %s: %s", async (region, date) => {
	expect(
		workedShare(epochDayOf(date), calendarOfTable(await holidaysOf(region))),
	).toBe(0.5);
});

test("a day that is half for some people only, or off from the evening on, is worked", async () => {
	for (const [region, date] of [
		["CN", "2027-03-08"],
		["AU-QLD", "2026-12-24"],
		["GR", "2026-12-24"],
		["NL", "2026-12-24"],
	] as const)
		expect(
			workedShare(epochDayOf(date), calendarOfTable(await holidaysOf(region))),
			region,
		).toBe(1);
});

test("no half day of a table is free anyhow", () => {
	for (const table of tables)
		expect(
			table.half.filter((date) => {
				const calendar = calendarOfTable(table);
				return workedShare(epochDayOf(date), calendar) !== 0.5;
			}),
			table.region,
		).toEqual([]);
});

test("an unknown region is refused with the nearest one", async () => {
	await expect(holidaysOf("GB-EGN")).rejects.toThrow("Did you mean “GB-ENG”?");
	await expect(holidaysOf("__proto__")).rejects.toThrow("There is no region");
});

test("every country has the English name of Unicode CLDR", () => {
	const names = new Intl.DisplayNames("en", { type: "region" });
	const other = Object.entries(regionNames).filter(
		([region, name]) =>
			!name.startsWith(names.of(region.slice(0, 2)) ?? region),
	);
	expect(other).toEqual([]);
});
