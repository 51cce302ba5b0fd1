import { z } from "zod";

/*
 * What tables are made of. A state can come from a file or a link, so every field says what a mock can work with:
 * values beyond it are refused where the state is read, and not found out by a later request.
 */

/** The last moment that a state may name: the end of the year 2999. Milliseconds since 1970. */
export const lastMoment = Date.UTC(3000, 0) - 1;

/** The last moment to which a sandbox's clock goes, so that what lasts up to a century ends before the last moment. */
export const latestClock = Date.UTC(2900, 0) - 1;

/** A moment: milliseconds since 1970. */
export const time = z.number().min(0).max(lastMoment);

/** A plain date, `YYYY-MM-DD`. */
export const plainDate = z.iso.date();

/** A time zone of the IANA database, such as `Europe/Amsterdam`. */
export const timeZone = z.string().refine(isTimeZone, "no known time zone");

/** A length or a small count: minutes, hours, days, years of age, attempts. */
export const span = z.number().min(0).max(1_000_000);

/** An amount in minor units, a count, a coordinate: small enough to add up exactly. */
export const figure = z.number().min(-1e12).max(1e12);

/** An item of a table, or a part of one. Items are replaced, never changed in place. */
export const itemOf = <Shape extends z.core.$ZodShape>(shape: Shape) =>
	z.strictObject(shape).readonly();

export const listOf = <Item extends z.ZodType>(item: Item) =>
	z.array(item).readonly();

export const recordOf = <Item extends z.ZodType>(item: Item) =>
	z.record(z.string(), item).readonly();

/** The items of a mock by table and id, from the schemas of its tables. */
export type TablesOf<Schemas extends Readonly<Record<string, z.ZodType>>> = {
	readonly [Name in keyof Schemas]: Readonly<
		Record<string, z.output<Schemas[Name]>>
	>;
};

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
