import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type HolidayTable, holidaysOf } from "@slipway/core/calendar";
import {
	type ComparedRegion,
	comparison,
} from "../../packages/core/scripts/holidays/comparison.ts";
import { installed } from "./on-demand.ts";

/**
 * Compares the tables of every region with two independent sources, year by year. Says where they differ, what was
 * decided and why, and which regions nobody vouches for. With region codes: every single day of these.
 */
export async function run(parameters: readonly string[]): Promise<void> {
	const first = Number((await holidaysOf("NL")).from.slice(0, 4));
	const { years, sources, tables } = comparison(first);
	console.log(
		`${tables.length} regions x ${years.length} years (${years[0]} to ${years.at(-1)}), ${sources.join(" beside ")}\n`,
	);
	const chosen = tables.filter(({ region }) => parameters.includes(region));
	for (const each of chosen) printDays(each);
	if (chosen.length === 0) printReasons(tables);
	const differing = tables.flatMap(({ days }) => days.disagreements);
	const alike = tables.filter(
		({ days }) => days.isCompared && days.disagreements.length === 0,
	);
	console.log(
		`region-years compared ${tables.filter(({ days }) => days.isCompared).length * years.length}, regions without any difference ${alike.length}; days that differ ${differing.length}, decided ${differing.filter(({ reason }) => reason).length}`,
	);
	await printStale(tables);
	await printChina();
	printHalfDays(tables);
	console.log("\nNobody vouches for:");
	for (const { region, name, unconfirmed } of tables)
		if (unconfirmed)
			console.log(`  ${region.padEnd(7)}${name}: ${unconfirmed}`);
}

/** How many days each reason has decided, and in which regions. */
function printReasons(tables: readonly ComparedRegion[]): void {
	const reasons = new Map<string, Set<string>>();
	const counts = new Map<string, number>();
	for (const { region, days } of tables)
		for (const { reason = "Nobody has decided." } of days.disagreements) {
			reasons.set(reason, (reasons.get(reason) ?? new Set()).add(region));
			counts.set(reason, (counts.get(reason) ?? 0) + 1);
		}
	for (const [reason, regions] of reasons) {
		const names = [...regions];
		const more = names.length > 8 ? ` and ${names.length - 8} more` : "";
		console.log(
			`${String(counts.get(reason)).padStart(5)} days  ${names.slice(0, 8).join(", ")}${more}\n             ${reason}`,
		);
	}
	console.log("");
}

function printDays({ region, name, days }: ComparedRegion): void {
	console.log(`${region}, ${name}`);
	for (const { date, name, freeIn, isFree, reason } of days.disagreements)
		console.log(
			`  ${date}  ${isFree ? "free  " : "worked"}  ${freeIn} has “${name}”. ${reason ?? "Nobody has decided."}`,
		);
	console.log("");
}

/** The half days of every region, and what was decided where one source alone has them. */
function printHalfDays(tables: readonly ComparedRegion[]): void {
	const having = tables.filter(({ days }) => Object.keys(days.half).length > 0);
	console.log(
		`half days in ${having.length} regions: ${having.map(({ region, days }) => `${region} ${Object.keys(days.half).length}`).join(", ")}`,
	);
	const decided = new Map<string, number>();
	for (const { days } of tables)
		for (const {
			isHalf,
			reason = "Nobody has decided.",
		} of days.halfDisagreements) {
			const line = `${isHalf ? "half  " : "worked"}  ${reason}`;
			decided.set(line, (decided.get(line) ?? 0) + 1);
		}
	for (const [line, count] of decided)
		console.log(`${String(count).padStart(5)} days  ${line}`);
}

/** Which tables would be written otherwise today. */
async function printStale(tables: readonly ComparedRegion[]): Promise<void> {
	const stale: string[] = [];
	for (const { region, days } of tables) {
		const table = await holidaysOf(region);
		if (textOf({ ...days, half: Object.keys(days.half) }) !== textOf(table))
			stale.push(region);
	}
	console.log(
		stale.length === 0
			? "tables are as the sources and rules make them"
			: `npm run holidays would change ${stale.join(", ")}`,
	);
}

const textOf = ({
	holidays,
	worked,
	half,
}: {
	readonly holidays: HolidayTable["holidays"];
	readonly worked: readonly string[];
	readonly half: readonly string[];
}) => JSON.stringify([Object.keys(holidays).toSorted(), worked, half]);

/** China once more, beside a source that only has what the State Council has announced. */
async function printChina(): Promise<void> {
	const folder = installed("holidays", { "chinese-days": "1.5.7" });
	const announced = JSON.parse(
		readFileSync(
			join(folder, "node_modules/chinese-days/dist/chinese-days.json"),
			"utf8",
		),
	) as {
		readonly holidays: Readonly<Record<string, string>>;
		readonly workdays: Readonly<Record<string, string>>;
	};
	const { holidays, worked, from, announcedTo = from } = await holidaysOf("CN");
	let days = 0;
	const differing: string[] = [];
	for (
		let time = Date.parse(from);
		time <= Date.parse(announcedTo);
		time += 86_400_000
	) {
		const date = new Date(time).toISOString().slice(0, 10);
		const isWeekend = [0, 6].includes(new Date(time).getUTCDay());
		const ours = worked.includes(date) || !(isWeekend || holidays[date]);
		const theirs =
			Object.hasOwn(announced.workdays, date) ||
			!(isWeekend || Object.hasOwn(announced.holidays, date));
		days++;
		if (ours !== theirs) differing.push(date);
	}
	console.log(
		`China to ${announcedTo} beside chinese-days 1.5.7: ${days} days, ${differing.length} differ ${differing.join(" ")}`,
	);
}
