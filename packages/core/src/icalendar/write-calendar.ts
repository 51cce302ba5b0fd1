import {
	dayNumberOf,
	isPlainDate,
	type PlainDate,
	plainDateOf,
} from "../calendar/day-number.ts";

/** An entry of a calendar that lasts whole days. */
export interface CalendarEvent {
	/** The same for the same thing for ever, so that a later import finds it again. */
	readonly uid: string;
	readonly title: string;
	readonly description?: string;
	readonly address?: string;
	readonly first: PlainDate;
	/** The last day, which belongs to it. */
	readonly last: PlainDate;
	/** Whole days before the first day at which a reminder is shown; none without it. */
	readonly remindDaysBefore?: number;
}

/**
 * A calendar as an iCalendar file (RFC 5545): date-only entries that take nobody's time.
 *
 * @param stamp milliseconds since 1970: the moment of writing. SEQUENCE is derived from it, so that an entry that is
 * imported again replaces the older one of the same UID (RFC 5546, section 2.1.4).
 * @throws {RangeError} for a day that does not exist.
 *
 * @example
 * ```ts
 * import { writeCalendar } from "@slipway/core/icalendar";
 * const launch = { uid: "launch@example", title: "Launch", first: "2027-03-01", last: "2027-03-01" };
 * writeCalendar("Example", [launch], 0).includes("DTEND;VALUE=DATE:20270302"); // => true
 * ```
 */
export function writeCalendar(
	name: string,
	events: readonly CalendarEvent[],
	stamp: number,
): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Slipway//Timeline//EN",
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		property("X-WR-CALNAME", name),
		...events.flatMap((event) => linesOf(event, stamp)),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function linesOf(event: CalendarEvent, stamp: number): readonly string[] {
	if (!isPlainDate(event.first))
		throw new RangeError(`“${event.first}” is not a date.`);
	const { description, address, remindDaysBefore } = event;
	return [
		"BEGIN:VEVENT",
		property("UID", event.uid),
		`DTSTAMP:${stampWords(stamp)}`,
		`SEQUENCE:${sequenceAt(stamp)}`,
		`DTSTART;VALUE=DATE:${compact(event.first)}`,
		// The end is the first day that no longer belongs to it.
		`DTEND;VALUE=DATE:${compact(plainDateOf(dayNumberOf(event.last) + 1))}`,
		property("SUMMARY", event.title),
		...(description ? [property("DESCRIPTION", description)] : []),
		...(address ? [`URL:${address.replaceAll(/\s/g, "")}`] : []),
		"TRANSP:TRANSPARENT",
		...(remindDaysBefore === undefined
			? []
			: [
					"BEGIN:VALARM",
					"ACTION:DISPLAY",
					property("DESCRIPTION", event.title),
					// Nine in the morning, as whole days begin at midnight.
					remindDaysBefore === 0
						? "TRIGGER:PT9H"
						: `TRIGGER:-PT${remindDaysBefore * 24 - 9}H`,
					"END:VALARM",
				]),
		"END:VEVENT",
	];
}

/** Whole seconds since 2020, which fit the 31 bits of a SEQUENCE until 2088. */
function sequenceAt(stamp: number): number {
	return Math.max(0, Math.floor((stamp - Date.UTC(2020, 0, 1)) / 1000));
}

const compact = (date: PlainDate) => date.replaceAll("-", "");

const stampWords = (stamp: number) =>
	`${new Date(stamp).toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;

/** A property with a text: line breaks, commas, semicolons and backslashes escaped, control characters left out. */
function property(name: string, text: string): string {
	const escaped = text
		.replaceAll(/\r\n?/g, "\n")
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
		.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
		.replaceAll(/[\\;,]/g, "\\$&")
		.replaceAll("\n", "\\n");
	return `${name}:${escaped}`;
}

/** A line in pieces of 75 octets at most, none of which splits a character (RFC 5545, section 3.1). */
function folded(line: string): string {
	const pieces: string[] = [];
	let piece = "";
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > 75) {
			pieces.push(piece);
			piece = " ";
			octets = 1;
		}
		piece += character;
		octets += size;
	}
	return [...pieces, piece].join("\r\n");
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x1_00_00 ? 3 : 4;
}
