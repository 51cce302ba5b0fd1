import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { addDays, workingCalendar } from "../calendar/index.ts";
import { readProcess } from "../process/check/index.ts";
import { example } from "../process/example.ts";
import { allProcesses } from "../providers/index.ts";
import { type Estimate, estimate } from "../timeline/index.ts";
import { calendarOfEstimate, writeCalendar } from "./index.ts";

const stamp = Date.UTC(2027, 0, 4, 8, 30);
const start = "2027-01-04";
const week = workingCalendar("weekdays", [1, 2, 3, 4, 5], []);

/** The events of a file, as an independent parser reads them. */
const parsed = (text: string) =>
	new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents("vevent")
		.map((component) => ({
			component,
			event: new ICAL.Event(component),
		}));

const date = fc
	.integer({ min: 0, max: 36_500 })
	.map((days) => addDays("2000-01-01", days));
/** Any code point; control characters and half surrogates come often. */
const codePoint = fc
	.oneof(
		fc.nat(0x7f),
		fc.integer({ min: 0xd700, max: 0xffff }),
		fc.nat(0x10ffff),
	)
	.map((code) => String.fromCodePoint(code));
const anyText = fc.oneof(
	fc.string({ unit: codePoint, maxLength: 200 }),
	fc.string({ unit: "grapheme", maxLength: 200 }),
	fc.constantFrom(
		"a\\n;b,c\r\nd",
		"BEGIN:VEVENT\r\nEND:VCALENDAR",
		"ü".repeat(90),
		"🚢".repeat(60),
	),
);
/** What a calendar can keep of a text: no control characters but line breaks. */
const kept = (text: string) =>
	text
		.replaceAll(/\r\n?/g, "\n")
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
		.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");

test("whatever is written, another parser reads it back", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					title: anyText,
					description: anyText.filter((text) => text !== ""),
					first: date,
					length: fc.nat(400),
				}),
				{ maxLength: 5 },
			),
			(entries) => {
				const text = writeCalendar(
					"Test",
					entries.map(({ length, ...entry }, index) => ({
						...entry,
						uid: `${index}@test`,
						last: addDays(entry.first, length),
					})),
					stamp,
				);
				const events = parsed(text);
				expect(events).toHaveLength(entries.length);
				events.forEach(({ event, component }, index) => {
					const entry = entries[index];
					if (!entry) return;
					expect(event.uid).toBe(`${index}@test`);
					expect(event.summary).toBe(kept(entry.title));
					expect(event.description).toBe(kept(entry.description));
					expect(event.startDate.isDate).toBe(true);
					expect(event.startDate.toString()).toBe(entry.first);
					expect(event.endDate.toString()).toBe(
						addDays(entry.first, entry.length + 1),
					);
					expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
				});
			},
		),
	);
});

test("no line is longer than 75 octets, none splits a character, and every one ends in CR LF", () => {
	fc.assert(
		fc.property(anyText, (title) => {
			const text = writeCalendar(
				title,
				[{ uid: "a@test", title, first: start, last: start }],
				stamp,
			);
			expect(text.endsWith("\r\n")).toBe(true);
			for (const line of text.slice(0, -2).split("\r\n")) {
				const bytes = new TextEncoder().encode(line);
				expect(bytes.length).toBeLessThanOrEqual(75);
				expect(line).not.toMatch(/[\r\n]/);
				// A lone half of a pair would not survive the way through UTF-8.
				if (title.isWellFormed())
					expect(new TextDecoder().decode(bytes)).toBe(line);
			}
		}),
	);
});

test("an address is one line, and a reminder days before rings at nine in the morning", () => {
	const text = writeCalendar(
		"Test",
		[
			{
				uid: "a@test",
				title: "",
				address: "https://provider.example/a\r\nEND:VEVENT",
				first: start,
				last: start,
				remindDaysBefore: 2,
			},
		],
		stamp,
	);
	const [entry] = parsed(text);
	expect(entry?.component.getFirstPropertyValue("url")).toBe(
		"https://provider.example/aEND:VEVENT",
	);
	// Two days before midnight are 48 hours, nine in the morning 9 fewer.
	expect(text).toContain("TRIGGER:-PT39H\r\n");
});

test("a date that does not exist is refused", () => {
	expect(() =>
		writeCalendar(
			"Test",
			[{ uid: "a@test", title: "", first: "2027-02-31", last: "2027-03-01" }],
			stamp,
		),
	).toThrow(RangeError);
});

const estimates = allProcesses().map((process) => ({
	process,
	result: estimate(process, {
		start,
		answers: {},
		partner: week,
		provider: week,
		trials: 500,
	}),
}));

test.for(estimates)(
	"the calendar of $process.id has the partner's tasks, the promises with reminders, and the launch",
	({ process, result }) => {
		const events = parsed(
			calendarOfEstimate(process, result, { provider: week, stamp }),
		);
		const uids = events.map(({ event }) => event.uid);
		expect(new Set(uids).size).toBe(uids.length);
		for (const { id, start: begin, finish } of result.tasks.filter(
			({ actor }) => actor === "partner",
		)) {
			const found = events.find(({ event }) =>
				event.uid.includes(`task.${id}@`),
			);
			expect(found?.event.startDate.toString()).toBe(begin);
			expect(found?.event.endDate.toString()).toBe(addDays(finish, 1));
		}
		for (const { component, event } of events)
			expect(component.getAllSubcomponents("valarm")).toHaveLength(
				event.uid.includes(".due.") ? 1 : 0,
			);
		expect(
			events
				.filter(({ event }) => event.uid.includes(".live."))
				.map(({ event }) => event.startDate.toString()),
		).toEqual(result.liveBy.map((live) => live.date));
	},
);

test("a second import updates: the same UIDs with a higher sequence", () => {
	const [first] = estimates;
	if (!first) throw new Error("no process");
	const later = estimate(first.process, {
		start: "2027-02-01",
		answers: {},
		partner: week,
		provider: week,
		trials: 500,
	});
	const write = (result: typeof later, at: number) =>
		parsed(
			calendarOfEstimate(first.process, result, { provider: week, stamp: at }),
		);
	const once = write(first.result, stamp);
	const twice = write(later, stamp + 1000);
	expect(twice.map(({ event }) => event.uid)).toEqual(
		once.map(({ event }) => event.uid),
	);
	twice.forEach(({ event }, index) => {
		expect(event.sequence).toBe((once[index]?.event.sequence ?? 0) + 1);
		expect(event.sequence).toBeLessThan(2 ** 31);
	});
});

test("what is waited for is due as promised, and what is done stands on its day", () => {
	const process = allProcesses().find(({ id }) => id === "prioticket");
	if (!process) throw new Error("no process");
	const facts = {
		"submit-access-request": { done: "2027-01-04" },
		"deliver-staging-access": { started: "2027-01-06" },
	};
	const result = estimate(process, {
		start: "2027-01-07",
		answers: {},
		partner: week,
		provider: week,
		trials: 500,
		facts,
	});
	const events = parsed(
		calendarOfEstimate(process, result, { provider: week, stamp, facts }),
	);
	const done = events.find(({ event }) =>
		event.uid.includes("task.submit-access-request@"),
	);
	expect(done?.event.startDate.toString()).toBe("2027-01-04");
	expect(done?.event.summary).toMatch(/^Done: /);
	const due = events.find(({ event }) =>
		event.uid.includes("due.deliver-staging-access@"),
	);
	// Wednesday and five business days.
	expect(due?.event.startDate.toString()).toBe("2027-01-13");
	expect(due?.event.summary).toMatch(/^Due: /);
});

const [own] = [readProcess(example)].map((process) => ({
	process,
	result: estimate(process, {
		start,
		answers: {},
		partner: week,
		provider: week,
		trials: 100,
	}),
}));

function eventOf(
	part: string,
	changed: Partial<Estimate["tasks"][number]> = {},
	facts = {},
) {
	if (!own) throw new Error("no process");
	const { process, result } = own;
	const tasks = result.tasks.map((entry) => ({ ...entry, ...changed }));
	const text = calendarOfEstimate(
		process,
		{ ...result, tasks },
		{ provider: week, stamp, facts },
	);
	return parsed(text).find(({ event }) => event.uid.includes(`.${part}@`))
		?.event;
}

test("with a wanted date a task says by when it must begin", () => {
	expect(eventOf("task.build")?.description).not.toContain("wanted date");
	expect(
		eventOf("task.build", { latestStart: "2027-02-03" })?.description,
	).toContain("\nTo keep the wanted date, start by 2027-02-03.");
});

test("an answer that has come keeps the UID of its due date", () => {
	const facts = { "issue-credentials": { done: "2027-01-05" } };
	const event = eventOf("due.issue-credentials", {}, facts);
	expect(event?.summary).toMatch(/^Done: /);
	expect(event?.startDate.toString()).toBe("2027-01-05");
});

test("a provider's task without a promise is no entry", () => {
	expect(eventOf("due.issue-credentials")).toBeDefined();
	expect(eventOf("due.review-round")).toBeUndefined();
});
