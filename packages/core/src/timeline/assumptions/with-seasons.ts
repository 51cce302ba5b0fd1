import { dayNumberOf, isPlainDate } from "../../calendar/day-number.ts";
import type { EpochDay, WorkingCalendar } from "../../calendar/index.ts";
import { splitDaysOff } from "../../calendar/working-calendar.ts";
import type { Process } from "../../process/index.ts";
import { daysOff } from "../network/days-off.ts";
import type { Network, NetworkTask, Work } from "../network/network.ts";
import type { Assumptions } from "./assumptions.ts";

/** Years before and after the first day for which seasons are laid out: what the tables of a network cover. */
const yearsBefore = 5;
const yearsAfter = 25;

/**
 * The network with the weeks in which tasks of the provider wait. A task that counts business days gets a calendar without
 * those weeks; one that runs around the clock gets a calendar of all other days.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { compile, simulate, usualAssumptions, withSeasons } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "working days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "review", after: [], party: "provider", work }];
 * const calendars = [workingCalendar("NL", [1, 2, 3, 4, 5], [])];
 * const process = readProcess(example);
 * const freeze = { ...usualAssumptions(process), freeze: "2027-01-06..2027-01-12" };
 * const network = compile(withSeasons({ start: "2027-01-04", calendars, tasks, target: 0 }, process, freeze));
 * (simulate(network, 1, 1).finishes[0] ?? 0) - network.start; // => 12
 * ```
 */
export function withSeasons(
	network: Network,
	{ seasons }: Process,
	{ seasons: chosen, freeze }: Assumptions,
): Network {
	const [off, half] = splitDaysOff(
		freeze === undefined ? [] : (daysOff(freeze) ?? []),
	);
	const isFrozen = off.length > 0 || half.length > 0;
	if (chosen.length === 0 && !isFrozen) return network;
	const calendars = [...network.calendars];
	const known = new Map<string, number>();
	const stopped = (task: NetworkTask) =>
		chosen.flatMap((id) => {
			const season = seasons[id];
			return season &&
				(season.stops.length === 0 || season.stops.includes(task.id))
				? [season]
				: [];
		});
	/** Position of the calendar that some seasons and the freeze leave of one; the same for all tasks that they stop. */
	const calendarOf = (
		found: ReturnType<typeof stopped>,
		from: number,
		runs: Work["runs"],
	): number => {
		const key = `${from} ${runs} ${found.map((season) => `${season.from} ${season.to}`).join()}`;
		const calendar = known.get(key) ?? calendars.length;
		if (calendar === calendars.length) {
			const days = [
				...off.map(dayNumberOf),
				...found.flatMap((season) => daysOf(season, network.start)),
			];
			calendars.push(
				without(
					network.calendars[from] as WorkingCalendar,
					days,
					half.map(dayNumberOf),
					runs,
				),
			);
			known.set(key, calendar);
		}
		return calendar;
	};
	return {
		...network,
		calendars,
		tasks: network.tasks.map((task) => {
			if (task.party !== "provider") return task;
			const found = stopped(task);
			if (found.length === 0 && !isFrozen) return task;
			const { work, startsOn } = task;
			return {
				...task,
				work:
					work.runs === "working days"
						? { ...work, calendar: calendarOf(found, work.calendar, work.runs) }
						: { ...work, onlyOn: calendarOf(found, work.calendar, work.runs) },
				// Work around the clock begins on a working day all the same.
				...(startsOn !== undefined && {
					startsOn: calendarOf(found, startsOn, "working days"),
				}),
			};
		}),
	};
}

function without(
	calendar: WorkingCalendar,
	days: readonly EpochDay[],
	halfDays: readonly EpochDay[],
	runs: Work["runs"],
): WorkingCalendar {
	const off = new Set(days);
	return runs === "all days"
		? {
				region: calendar.region,
				weekdays: [1, 2, 3, 4, 5, 6, 7],
				holidays: off,
				halfDays,
			}
		: {
				...calendar,
				holidays: new Set([...calendar.holidays, ...off]),
				worked: calendar.worked?.filter((day) => !off.has(day)),
				halfDays: [...(calendar.halfDays ?? []), ...halfDays],
			};
}

/** The days of a season in all years that an estimate can reach. */
function daysOf(
	{ from, to }: Process["seasons"][string],
	start: string,
): readonly EpochDay[] {
	const year = Number(start.slice(0, 4));
	const days: EpochDay[] = [];
	for (let each = year - yearsBefore; each <= year + yearsAfter; each++) {
		const first = dayNumberOf(dateIn(each, from));
		const last = dayNumberOf(dateIn(to < from ? each + 1 : each, to));
		for (let day = first; day <= last; day++) days.push(day);
	}
	return days;
}

/** A day of a year; 29 February is 28 February in a year that has none. */
function dateIn(year: number, day: string): string {
	const date = `${String(year).padStart(4, "0")}-${day}`;
	return day === "02-29" && !isPlainDate(date) ? dateIn(year, "02-28") : date;
}
