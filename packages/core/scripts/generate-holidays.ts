// Writes the public holidays of all regions: node scripts/generate-holidays.ts [first year]. Run it once a year.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { comparison } from "./holidays/comparison.ts";
import { announcedTo } from "./holidays/regions.ts";

const firstYear = Number(process.argv[2] ?? new Date().getFullYear() - 1);
const folder = fileURLToPath(
	new URL("../src/calendar/regions/", import.meta.url),
);

const { years, tables } = comparison(firstYear);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const names: Record<string, string> = {};
const unconfirmed: Record<string, { mark: string; reason: string }> = {};
for (const { region, name, weekdays, days, unconfirmed: reason } of tables) {
	names[region] = name;
	const announced = announcedTo[region];
	if (reason) unconfirmed[region] = { mark: "not confirmed", reason };
	else if (announced)
		unconfirmed[region] = {
			mark: `not announced after ${announced}`,
			reason: `Which working days are exchanged is announced year by year, so far up to ${announced}. From then on the table has the holidays of the law alone.`,
		};
	await write(`${region}.generated.json`, {
		region,
		name,
		from: `${years[0]}-01-01`,
		to: `${years.at(-1)}-12-31`,
		...(announced && { announcedTo: `${announced}-12-31` }),
		...(reason && { unconfirmed: reason }),
		weekdays,
		holidays: Object.fromEntries(Object.entries(days.holidays).toSorted()),
		...(days.worked.length > 0 && { worked: days.worked }),
		...(Object.keys(days.half).length > 0 && { half: Object.keys(days.half) }),
	});
}
await write("names.generated.json", names);
await write("unconfirmed.generated.json", unconfirmed);
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
	`${tables.length} regions, ${years[0]} to ${years.at(-1)}, ${Object.keys(unconfirmed).length} unconfirmed: ${Object.keys(unconfirmed).join(", ")}`,
);

function write(name: string, content: object) {
	return writeFile(`${folder}${name}`, `${JSON.stringify(content)}\n`);
}
