import { decideHalf, type HalfDisagreement } from "./half-days.ts";
import { type Rule, regionMatches } from "./rules.ts";
import type { Days, Source } from "./source.ts";

/** A day on which the sources differ about whether it is worked, and what became of it. */
export interface Disagreement {
	readonly date: string;
	/** What the source calls it that has it as a holiday. */
	readonly name: string;
	/** Which sources have it as a day off. */
	readonly freeIn: Source["name"];
	readonly isFree: boolean;
	/** Why; without a reason nobody has decided. */
	readonly reason?: string;
}

/** What is kept of two sources, and how it came about. */
export interface Decided extends Days {
	readonly disagreements: readonly Disagreement[];
	readonly halfDisagreements: readonly HalfDisagreement[];
	/** Whether a second source knows the region at all. */
	readonly isCompared: boolean;
}

/**
 * The days of a region from two sources: what both have, and of the rest what the rules say. Days that nobody would work
 * anyhow are no disagreement.
 */
export function decide(
	region: string,
	weekdays: readonly number[],
	sources: readonly [Source, Source],
	rules: readonly Rule[],
): Decided {
	const applying = rules.filter(({ regions }) =>
		regions.some((each) => regionMatches(each, region)),
	);
	const followed = applying.find(
		({ name, verdict }) => !name && verdict.startsWith("follow "),
	);
	const [one, other] = sources.map((source) => source.daysOf(region));
	const known = one ?? other ?? { holidays: {}, worked: [], half: {} };
	if (!one || !other)
		return {
			...known,
			...decideHalf(region, weekdays, one, other, known.holidays),
			disagreements: [],
			isCompared: false,
		};
	const followedName = followed?.verdict.slice("follow ".length);
	const isOther = followedName === sources[1].name;
	const [base, second] = isOther ? [other, one] : [one, other];
	const names = isOther
		? [sources[1].name, sources[0].name]
		: [sources[0].name, sources[1].name];
	const holidays = { ...base.holidays };
	const disagreements: Disagreement[] = [];
	const differing = [
		...missing(base.holidays, second.holidays, names[0]),
		...missing(second.holidays, base.holidays, names[1]),
	].filter(({ date }) => weekdays.includes(weekdayOf(date)));
	for (const { date, name, freeIn } of differing) {
		const rule =
			applying.find((each) => each.name?.test(name)) ?? followed ?? undefined;
		const isFree = !rule
			? freeIn === names[0]
			: rule.verdict.startsWith("follow ")
				? rule.verdict === `follow ${freeIn}`
				: rule.verdict === "free";
		if (isFree) holidays[date] = name;
		else delete holidays[date];
		disagreements.push({
			date,
			name,
			freeIn: freeIn as Source["name"],
			isFree,
			...(rule && { reason: rule.reason }),
		});
	}
	return {
		holidays,
		worked: base.worked.length > 0 ? base.worked : second.worked,
		...decideHalf(region, weekdays, one, other, holidays),
		disagreements,
		isCompared: true,
	};
}

const missing = (
	has: Days["holidays"],
	lacks: Days["holidays"],
	freeIn: string | undefined,
) =>
	Object.entries(has)
		.filter(([date]) => !Object.hasOwn(lacks, date))
		.map(([date, name]) => ({ date, name, freeIn }));

const weekdayOf = (date: string) => new Date(date).getUTCDay() || 7;
