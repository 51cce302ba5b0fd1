import { dateHolidays } from "./date-holidays.ts";
import { type Decided, decide } from "./decide.ts";
import { pythonHolidays } from "./python-holidays.ts";
import { regions, weekOf } from "./regions.ts";
import { rules } from "./rules.ts";

/** Ten years, the one before the first day of use included. */
const span = 10;

/** One region with what is kept of its sources. */
export interface ComparedRegion {
	readonly region: string;
	readonly name: string;
	readonly weekdays: readonly number[];
	readonly days: Decided;
	/** Why nobody vouches for the table; absent where two sources agree, or a rule has decided. */
	readonly unconfirmed?: string;
}

/** Every region that is offered, from both sources, for ten years. */
export function comparison(firstYear: number): {
	readonly years: readonly number[];
	readonly sources: readonly string[];
	readonly tables: readonly ComparedRegion[];
} {
	const years = Array.from({ length: span }, (_, at) => firstYear + at);
	const offered = regions();
	const sources = [
		dateHolidays(years),
		pythonHolidays([...offered.keys()], years),
	] as const;
	return {
		years,
		sources: sources.map(({ name, version }) => `${name} ${version}`),
		tables: [...offered].map(([region, name]) => {
			const weekdays = weekOf(region);
			const days = decide(region, weekdays, sources, rules);
			const unconfirmed = reasonForDoubt(region, days);
			return {
				region,
				name,
				weekdays,
				days,
				...(unconfirmed && { unconfirmed }),
			};
		}),
	};
}

function reasonForDoubt(region: string, days: Decided): string | undefined {
	if (region === "UA")
		return "Under martial law public holidays are worked; the table has those of peace.";
	if (!days.isCompared) return "Only one source knows this region.";
	const open = days.disagreements.filter(({ reason }) => !reason).length;
	return open === 0
		? undefined
		: `Two sources differ on ${open} ${open === 1 ? "day" : "days"}, and there is no decision.`;
}
