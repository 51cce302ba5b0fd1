// Writes the public holidays of all regions: node scripts/generate-holidays.ts [first year]. Run it once a year.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";

const firstYear = Number(process.argv[2] ?? new Date().getFullYear() - 1);
const years = [0, 1, 2, 3, 4].map((offset) => firstYear + offset);
const folder = fileURLToPath(
	new URL("../src/calendar/regions/", import.meta.url),
);

/** Countries with the holidays of their parts, where these differ enough to matter for a date. */
const withParts = ["GB", "DE", "AU", "US", "CA", "CH", "AT", "ES"];
const countries = [
	...["AE", "AR", "BE", "BG", "BR", "CL", "CN", "CO", "CY", "CZ", "DK"],
	...["EE", "EG", "FI", "FR", "GR", "HK", "HR", "HU", "ID", "IE", "IL"],
	...["IN", "IS", "IT", "JP", "KR", "LT", "LU", "LV", "MA", "MT", "MX"],
	...["MY", "NL", "NO", "NZ", "PE", "PH", "PL", "PT", "RO", "RS", "SE"],
	...["SG", "SI", "SK", "TH", "TR", "TW", "UA", "VN", "ZA"],
];

const english = new Holidays();
const countryNames = english.getCountries("en");

/** Region code, its name, and the calendar to ask. */
function* regions(): Generator<[string, string, Holidays]> {
	for (const country of [...countries, ...withParts].toSorted()) {
		const name = countryNames[country] ?? country;
		yield [country, name, new Holidays(country)];
		if (!withParts.includes(country)) continue;
		const parts = english.getStates(country, "en") ?? {};
		for (const [part, partName] of Object.entries(parts))
			if (/^[A-Z0-9]{1,3}$/.test(part))
				yield [
					`${country}-${part}`,
					`${name}: ${partName}`,
					new Holidays(country, part),
				];
	}
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const names: Record<string, string> = {};
for (const [code, name, calendar] of regions()) {
	calendar.setLanguages("en");
	const days = new Map<string, string>();
	for (const year of years)
		for (const holiday of calendar.getHolidays(year, "en"))
			if (holiday.type === "public")
				for (const date of datesOf(holiday))
					days.set(date, days.get(date) ?? holiday.name);
	names[code] = name;
	await write(`${code}.generated.json`, {
		region: code,
		name,
		from: `${years[0]}-01-01`,
		to: `${years.at(-1)}-12-31`,
		holidays: Object.fromEntries([...days].toSorted()),
	});
}
await write("names.generated.json", names);
await writeFile(
	`${folder}loaders.generated.ts`,
	[
		"// Written by scripts/generate-holidays.ts. One import a region, so that a page loads only what it asks for.",
		"// biome-ignore-all format: generated",
		"export const loaders: { readonly [region: string]: () => Promise<{ readonly default: unknown }> } = {",
		...Object.keys(names).map(
			(code) =>
				`\t"${code}": () => import("./${code}.generated.json", { with: { type: "json" } }),`,
		),
		"};",
		"",
	].join("\n"),
);
console.log(
	`${Object.keys(names).length} regions, ${years[0]} to ${years.at(-1)}`,
);

function write(name: string, content: object) {
	return writeFile(`${folder}${name}`, `${JSON.stringify(content)}\n`);
}

/** The local dates from the start to the end of a holiday; most last one day. */
function* datesOf(holiday: {
	date: string;
	start: Date;
	end: Date;
}): Generator<string> {
	const first = holiday.date.slice(0, 10);
	const length = Math.max(
		1,
		Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000),
	);
	for (let day = 0; day < length; day++)
		yield new Date(Date.parse(first) + day * 86_400_000)
			.toISOString()
			.slice(0, 10);
}
