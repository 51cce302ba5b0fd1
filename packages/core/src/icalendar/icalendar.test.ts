import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { addDays, workingCalendar } from "../calendar/index.ts";
import { readProcess } from "../process/check/index.ts";
import { example } from "../process/example.ts";
import { allProcesses } from "../providers/index.ts";
import {
	type Estimate,
	type EstimateRequest,
	estimate,
	type TaskFact,
} from "../timeline/index.ts";
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
	).toThrow("“2027-02-31” is not a date.");
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

test("after what nobody has promised it says when to ask, once it is waited for", () => {
	const promise = undefined;
	const process = readProcess(example);
	const [stage] = Object.values(process.stages).filter(({ tasks }) =>
		Object.hasOwn(tasks, "issue-credentials"),
	);
	const task = stage?.tasks["issue-credentials"];
	if (!stage || !task) throw new Error("The example has such a task.");
	const quiet = {
		...process,
		stages: Object.fromEntries(
			Object.entries(process.stages).map(([id, each]) => [
				id,
				each === stage
					? {
							...stage,
							tasks: {
								...stage.tasks,
								"issue-credentials": {
									...task,
									promise,
									duration: {
										...task.duration,
										exactly: 2,
										unit: "business days" as const,
									},
								},
							},
						}
					: each,
			]),
		),
	};
	const result = estimate(quiet, {
		start,
		answers: {},
		partner: week,
		provider: week,
		trials: 100,
	});
	const askedOn = (facts: Readonly<Record<string, TaskFact>>, again = false) =>
		parsed(
			calendarOfEstimate(quiet, result, {
				facts,
				provider: week,
				stamp,
				again,
			}),
		).find(({ event }) => event.uid.includes("ask.issue-credentials@"));
	expect(askedOn({})).toBeUndefined();
	expect(askedOn({}, true)?.event.summary).toMatch(/^No longer applies/);
	expect(
		askedOn({ "send-mandate": { started: "2027-01-04" } }),
	).toBeUndefined();
	expect(
		askedOn({ "issue-credentials": { done: "2027-01-06" } }),
	).toBeUndefined();
	for (const facts of [
		{ "send-mandate": { done: "2027-01-04" } },
		{ "issue-credentials": { started: "2027-01-04" } },
	] as const) {
		const asked = askedOn(facts);
		expect(asked?.event.startDate.toString()).toBe("2027-01-06");
		expect(asked?.event.summary).toMatch(/^Ask how it stands: /);
		expect(asked?.event.description).toBe(
			"No time was promised. We allow 2 business days, counted from 2027-01-04.",
		);
	}
});

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

describe("in one calendar", () => {
	const [first] = estimates;
	if (!first) throw new Error("no process");
	const { process } = first;
	const of = (
		situation: { integration?: string; again?: boolean },
		request: Partial<EstimateRequest> = {},
		at = stamp,
	) =>
		parsed(
			calendarOfEstimate(
				process,
				estimate(process, {
					start,
					answers: {},
					partner: week,
					provider: week,
					trials: 200,
					...request,
				}),
				{ provider: week, stamp: at, ...situation },
			),
		);
	const uidsOf = (events: ReturnType<typeof of>) =>
		events.map(({ event }) => event.uid);
	const isCancelled = ({ component }: ReturnType<typeof of>[number]) =>
		component.getFirstPropertyValue("status") === "CANCELLED";

	test("two integrations with one provider share no UID, and each keeps its own", () => {
		const [acme, other] = ["acme", "other"].map((integration) =>
			uidsOf(of({ integration })),
		);
		expect(acme?.filter((uid) => other?.includes(uid))).toEqual([]);
		expect(uidsOf(of({ integration: "acme" }, {}, stamp + 1000))).toEqual(acme);
	});

	test("a wanted date brings itself and the latest starts, with reminders", () => {
		const events = of({}, { by: "2027-06-30" });
		const wanted = events.find(({ event }) => event.uid.includes(".wanted@"));
		expect(wanted?.event.startDate.toString()).toBe("2027-06-30");
		const latest = events.filter(({ event }) => event.uid.includes(".latest."));
		expect(latest.length).toBeGreaterThan(3);
		for (const { component } of latest)
			expect(component.getAllSubcomponents("valarm")).toHaveLength(1);
	});

	test("a first file cancels nothing, a later one what no longer applies, under the UID and with a higher sequence", () => {
		const before = of({}, { by: "2027-06-30" });
		expect(before.filter(isCancelled)).toEqual([]);
		const after = of({ again: true }, {}, stamp + 5000);
		expect(new Set(uidsOf(after)).size).toBe(after.length);
		const standing = new Set(
			uidsOf(after.filter((each) => !isCancelled(each))),
		);
		const cancelled = after.filter(isCancelled);
		const gone = uidsOf(before).filter((uid) => !standing.has(uid));
		expect(gone.length).toBeGreaterThan(3);
		for (const uid of gone) {
			const found = cancelled.find(({ event }) => event.uid === uid);
			const old = before.find(({ event }) => event.uid === uid);
			expect(found?.event.sequence).toBeGreaterThan(old?.event.sequence ?? 0);
			expect(found?.event.summary).toMatch(/^No longer applies: /);
			expect(found?.component.getAllSubcomponents("valarm")).toEqual([]);
		}
	});

	test("a task that an answer rules out is cancelled", () => {
		const prioticket = allProcesses().find(({ id }) => id === "prioticket");
		if (!prioticket) throw new Error("no process");
		const events = parsed(
			calendarOfEstimate(
				prioticket,
				estimate(prioticket, {
					start,
					answers: { "supplier-credentials": "no" },
					partner: week,
					provider: week,
					trials: 100,
				}),
				{ provider: week, stamp, again: true },
			),
		);
		const gone = events.filter(({ event }) =>
			event.uid.includes("obtain-supplier-credentials@"),
		);
		expect(gone.length).toBeGreaterThan(0);
		expect(gone.every(isCancelled)).toBe(true);
	});
});
