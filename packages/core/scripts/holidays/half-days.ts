import { type Rule, regionMatches } from "./rules.ts";
import type { Days } from "./source.ts";

/** Where one source alone has a half day: what counts, and why. Without a rule such a day is worked as a whole. */
const rules: readonly (Pick<Rule, "regions" | "name" | "reason"> & {
	readonly isHalf: boolean;
})[] = [
	{
		regions: ["TR"],
		isHalf: true,
		reason:
			"Law 2429, article 2: the eve of both feasts and of Republic Day is a holiday from 13:00.",
	},
	{
		regions: ["DE*", "AT*"],
		name: /^(Christmas|New Year's) Eve$/,
		isHalf: true,
		reason:
			"By custom and by many collective agreements work ends by two o’clock; in Germany shops close then on 24 December (Shop Closing Act, section 3), and banks are shut.",
	},
	{
		regions: ["GR"],
		name: /^(Christmas|New Year's) Eve$/,
		isHalf: false,
		reason: "A half day of banks and public offices alone.",
	},
	{
		regions: ["EE"],
		isHalf: true,
		reason:
			"Employment Contracts Act, section 53: the working day before these holidays is three hours shorter, which is nearer to half a day than to a whole one.",
	},
	{
		regions: ["CN"],
		isHalf: false,
		reason: "Half days of women, of young people and of soldiers alone.",
	},
];

/** A day of which one source alone says that a part is free. */
export interface HalfDisagreement {
	readonly date: string;
	readonly name: string;
	readonly isHalf: boolean;
	/** Why; without a reason nobody has decided, and the day counts as worked. */
	readonly reason?: string;
}

/** The half days of a region: what both sources have, and of the rest what the rules say; none on days that are free anyhow. */
export function decideHalf(
	region: string,
	weekdays: readonly number[],
	one: Days | undefined,
	other: Days | undefined,
	holidays: Days["holidays"],
): {
	readonly half: Days["half"];
	readonly halfDisagreements: readonly HalfDisagreement[];
} {
	const half: Record<string, string> = {};
	const halfDisagreements: HalfDisagreement[] = [];
	const all = { ...one?.half, ...other?.half };
	for (const [date, name] of Object.entries(all).toSorted()) {
		const weekday = new Date(date).getUTCDay() || 7;
		if (!weekdays.includes(weekday) || Object.hasOwn(holidays, date)) continue;
		const isAgreed =
			one?.half[date] !== undefined && other?.half[date] !== undefined;
		const rule = rules.find(
			(each) =>
				each.regions.some((pattern) => regionMatches(pattern, region)) &&
				(each.name?.test(name) ?? true),
		);
		if (!(isAgreed && rule?.isHalf !== false))
			halfDisagreements.push({
				date,
				name,
				isHalf: rule?.isHalf ?? false,
				...(rule && { reason: rule.reason }),
			});
		if (rule?.isHalf ?? isAgreed) half[date] = name;
	}
	return { half, halfDisagreements };
}
