import { z } from "zod";

/* The simple types of XML Schema, part 2, as they are written. White space around all but text does not count. */

const collapsed = (text: string) =>
	text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");

/** Text that is right when a function says so without the white space around it. */
const written = (
	description: string,
	examples: readonly string[],
	isRight: (text: string) => boolean,
) =>
	z
		.string()
		.refine((text) => isRight(collapsed(text)), description.replace(/\.$/, ""))
		.meta({ description, examples: [...examples] });

/** Text of so many characters. */
export const text = (least: number, most: number) =>
	z
		.string()
		.min(least)
		.max(most)
		.meta({ description: `Text of ${least} to ${most} characters.` });

/** Any text. */
export const anyText = z.string();

/** Text that fits a pattern as a whole. */
export const fitting = (
	pattern: RegExp,
	description: string,
	example: string,
) =>
	z
		.string()
		.regex(pattern, description.replace(/\.$/, ""))
		.meta({ description, examples: [example] });

/** One of some words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(
	...words: Words
) => z.enum(words).meta({ description: `One of ${words.join(", ")}.` });

/** `true`, `false`, `1` or `0`. */
export const flag = written("true, false, 1 or 0.", ["true"], (value) =>
	/^(?:true|false|1|0)$/.test(value),
);

/** A whole number within bounds. */
export const whole = (
	least = Number.NEGATIVE_INFINITY,
	most = Number.POSITIVE_INFINITY,
) =>
	written(
		`A whole number${boundsOf(least, most)}.`,
		[String(Math.max(least, Math.min(most, 1)))],
		(value) =>
			/^[+-]?\d+$/.test(value) &&
			Number(value) >= least &&
			Number(value) <= most,
	);

function boundsOf(least: number, most: number): string {
	if (least === Number.NEGATIVE_INFINITY) return "";
	return most === Number.POSITIVE_INFINITY
		? `, ${least} or more`
		: ` from ${least} to ${most}`;
}

/** A decimal number with so many digits after the point at most, within bounds. */
export const decimal = (
	digits = Number.POSITIVE_INFINITY,
	[least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
) =>
	written(
		`A decimal number${Number.isFinite(digits) ? ` with at most ${digits} digits after the point` : ""}${boundsOf(least, most)}.`,
		["1.00"],
		(value) =>
			/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) &&
			(value.split(".")[1] ?? "").replace(/0+$/, "").length <= digits &&
			Number(value) >= least &&
			Number(value) <= most,
	);

const zone = "(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?";
const day = "(-?(?:[1-9]\\d{3,}|0\\d{3}))-(\\d\\d)-(\\d\\d)";
const clock =
	"(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)";
const patterns = {
	date: new RegExp(`^${day}${zone}$`),
	dateTime: new RegExp(`^${day}T${clock}${zone}$`),
	time: new RegExp(`^${clock}${zone}$`),
};

const isDate = (value: string) => isDay(patterns.date.exec(value));
const isDateTime = (value: string) => isDay(patterns.dateTime.exec(value));
const isTime = (value: string) => patterns.time.test(value);

/** Whether a day is one of the calendar, which has no year 0. */
function isDay(found: RegExpExecArray | null): boolean {
	if (!found) return false;
	const [year, month, date] = found.slice(1, 4).map(Number) as [
		number,
		number,
		number,
	];
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return year !== 0 && date >= 1 && date <= (days[month - 1] ?? 0);
}

/** A date, with or without a zone. */
export const date = written("A date, as YYYY-MM-DD.", ["2027-02-03"], isDate);

/** A date-time, with or without a zone. */
export const dateTime = written(
	"A date-time, as 2027-02-03T10:00:00+00:00.",
	["2027-02-03T10:00:00+00:00"],
	isDateTime,
);

/** A time of the day, with or without a zone. */
export const time = written("A time, as 10:00:00.", ["10:00:00"], isTime);

/** A date, a time, or both. */
export const dateOrTime = written(
	"A date, a time or a date-time.",
	["2027-02-03"],
	(value) => isDate(value) || isTime(value) || isDateTime(value),
);

/** A date or a date-time. */
export const dateOrDateTime = written(
	"A date or a date-time.",
	["2027-02-03"],
	(value) => isDate(value) || isDateTime(value),
);

/** A length of time, as `P1D` or `PT12H`. */
export const duration = written(
	"A duration, as P1D or PT12H.",
	["P1D"],
	(value) =>
		/^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(
			value,
		),
);

/** A language, as `en` or `pt-BR`. */
export const language = written(
	"A language, as en or pt-BR.",
	["en"],
	(value) => /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value),
);

/** Several values with white space between them, each of which fits a pattern. */
export const listOf = (pattern: RegExp, description: string, example: string) =>
	written(
		description,
		[example],
		(value) =>
			value === "" ||
			value.split(/[ \t\r\n]+/).every((each) => pattern.test(each)),
	);
