import { operationFinder } from "@slipway/sandbox/engine";
import { library } from "@slipway/sandbox/example";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ScriptInput, ScriptSchema } from "../language/script.ts";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { isFurther } from "./attempt.ts";
import type { Failure } from "./failure.ts";
import { judge, judging } from "./judge.ts";
import type { Verdict } from "./verdict.ts";

const script = (parts: ScriptInput["parts"]) => [
	ScriptSchema.parse({
		api: "library",
		parts,
		demonstration: [{ send: "ping" }],
	}),
];

/** A message of the example API, seconds after the first. */
const seen = (
	name: string,
	{
		second = 0,
		body = {},
		answer = {},
		status = 200 as number | null,
		target = "/loans",
	} = {},
): Omit<Observation, "number"> => ({
	way: "request",
	at: second * 1000,
	name,
	request: {
		method: library.operations.find(({ id }) => id === name)?.method ?? "GET",
		target,
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	},
	answer:
		status === null
			? undefined
			: {
					status,
					headers: { "content-type": "application/json" },
					body: JSON.stringify(answer),
				},
	fact: undefined,
});

const find = operationFinder(library);

const trafficWith = (
	observations: readonly Omit<Observation, "number">[],
): Traffic => ({
	observations: observations.map((each, at) => ({ ...each, number: at + 1 })),
	read: (text) => JSON.parse(text),
	paramsOf: (request) => find(request)?.params ?? {},
});

const verdictOf = (
	parts: ScriptInput["parts"],
	observations: readonly Omit<Observation, "number">[],
): Verdict => judge(script(parts), "library", trafficWith(observations));

const lent = {
	says: "A book is lent.",
	operation: "borrow",
	must: { answer: { status: 201 } },
	keeps: { answer: { loan: "/id" } },
} as const;
const read = {
	says: "The loan is read.",
	operation: "read-loan",
	where: { request: { "path loan": { same: "loan" } } },
	must: { answer: { status: 200 } },
} as const;
const borrowed = (id: string, more = {}) =>
	seen("borrow", { status: 201, answer: { id }, ...more });
const readBack = (id: string, more = {}) =>
	seen("read-loan", { target: `/loans/${id}`, ...more });

test("nothing seen has not started, a beginning is in progress, all steps pass", () => {
	const parts = [{ steps: [lent, read] }];
	expect(verdictOf(parts, []).is).toBe("not started");
	expect(verdictOf(parts, [borrowed("L1")]).is).toBe("in progress");
	expect(verdictOf(parts, [borrowed("L1"), readBack("L1")]).is).toBe("passed");
});

test("a value that a step keeps must be met by the step that names it", () => {
	expect(
		verdictOf([{ steps: [lent, read] }], [borrowed("L1"), readBack("L2")]).is,
	).toBe("in progress");
});

test("steps in the wrong order do not pass", () => {
	expect(
		verdictOf([{ steps: [lent, read] }], [readBack("L1"), borrowed("L1")]).is,
	).toBe("in progress");
});

test("an answer that is not as it must be fails, with what was expected and received", () => {
	expect(
		verdictOf(
			[{ steps: [lent, read] }],
			[borrowed("L1"), readBack("L1", { status: 404 })],
		),
	).toMatchObject({
		is: "failed",
		failure: {
			step: 1,
			observation: { number: 2 },
			miss: {
				side: "answer",
				place: "status",
				expected: "200",
				received: "404",
			},
		},
	});
});

test("a step that is done right later mends one that was not", () => {
	expect(
		verdictOf(
			[{ steps: [lent, read] }],
			[borrowed("L1"), readBack("L1", { status: 404 }), readBack("L1")],
		).is,
	).toBe("passed");
});

test("the loans of others in between lead no step astray", () => {
	expect(
		verdictOf(
			[{ steps: [lent, read] }],
			[borrowed("L1"), borrowed("L2"), readBack("L1")],
		).is,
	).toBe("passed");
});

test("all parts must pass, in any order", () => {
	const parts = [
		{ steps: [{ says: "One is returned.", operation: "return-loan" }] },
		{ steps: [lent] },
	];
	expect(verdictOf(parts, [borrowed("L1")]).is).toBe("in progress");
	expect(verdictOf(parts, [borrowed("L1"), seen("return-loan")]).is).toBe(
		"passed",
	);
	expect(verdictOf(parts, [seen("return-loan"), borrowed("L1")]).is).toBe(
		"passed",
	);
});

test.each([
	[[0, 59], "failed"],
	[[0, 60], "passed"],
	[[0, 90], "passed"],
	[[0, 91], "failed"],
])(
	"a pause of at least 60 and at most 90 seconds: %j is %s",
	([begin, end], is) => {
		const parts = [
			{
				steps: [
					lent,
					{ ...read, notBefore: { seconds: 60 }, within: { seconds: 90 } },
				],
			},
		];
		expect(
			verdictOf(parts, [
				borrowed("L1", { second: begin }),
				readBack("L1", { second: end }),
			]).is,
		).toBe(is);
	},
);

test("a step that is overdue by the clock of the traffic fails before it has been seen", () => {
	const parts = [{ steps: [lent, { ...read, within: { minutes: 1 } }] }];
	const begun = [borrowed("L1")];
	expect(verdictOf(parts, begun).is).toBe("in progress");
	expect(
		verdictOf(parts, [...begun, seen("list-books", { second: 61 })]),
	).toMatchObject({ is: "failed", failure: { because: "too late" } });
});

const twice = {
	says: "The loan is read twice.",
	operation: "read-loan",
	where: { request: { "path loan": { same: "loan" } } },
	after: 2,
	instead: "Read it once.",
} as const;

test("what must not happen fails, until it is done right once more", () => {
	const parts = [{ steps: [lent, read], never: [twice] }];
	const wrong = [borrowed("L1"), readBack("L1"), readBack("L1")];
	expect(verdictOf(parts, wrong)).toMatchObject({
		is: "failed",
		failure: {
			because: "this must not happen",
			observation: { number: 3 },
			never: { instead: "Read it once." },
		},
	});
	expect(verdictOf(parts, [...wrong, borrowed("L2"), readBack("L2")]).is).toBe(
		"passed",
	);
});

test("what must not happen between two steps may happen after them", () => {
	const parts = [
		{
			steps: [lent, { says: "It is returned.", operation: "return-loan" }],
			never: [{ ...twice, after: 1, before: 2 }],
		},
	];
	expect(
		verdictOf(parts, [borrowed("L1"), readBack("L1"), seen("return-loan")]).is,
	).toBe("failed");
	expect(
		verdictOf(parts, [borrowed("L1"), seen("return-loan"), readBack("L1")]).is,
	).toBe("passed");
});

test("no answer is a status of its own", () => {
	const parts = [
		{
			steps: [
				{
					says: "No answer comes.",
					operation: "borrow",
					where: { answer: { status: "none" } },
				},
			],
		},
	] as const;
	expect(verdictOf(parts, [seen("borrow", { status: null })]).is).toBe(
		"passed",
	);
	expect(verdictOf(parts, [seen("borrow")]).is).toBe("not started");
});

test("a case for another API does not apply, and others say what they need", () => {
	const nothing = trafficWith([]);
	expect(judge(script([{ steps: [lent] }]), "other", nothing).is).toBe(
		"not applicable",
	);
	expect(
		judge({ needs: "the provider", because: "Not public." }, "x", nothing),
	).toEqual({ is: "needs the provider", because: "Not public." });
	expect(
		judge({ needs: "a person", because: "It is judged by eye." }, "x", nothing)
			.is,
	).toBe("needs a person");
});

const message = fc
	.tuple(
		fc.constantFrom("borrow", "read-loan", "return-loan", "list-books"),
		fc.constantFrom("L1", "L2", "L3"),
		fc.constantFrom(200, 201, 404, null),
		fc.nat(200),
	)
	.map(([name, id, status, second]) =>
		seen(name, { status, answer: { id }, target: `/loans/${id}`, second }),
	);
const messages = fc
	.array(message, { maxLength: 14 })
	.map((all) => all.toSorted((left, right) => left.at - right.at));
const parts = [{ steps: [lent, read], never: [twice] }, { steps: [lent] }];

test("the same traffic always gets the same verdict", () => {
	fc.assert(
		fc.property(messages, (all) => {
			expect(verdictOf(parts, all)).toEqual(verdictOf(parts, all));
		}),
	);
});

test("unrelated traffic in between changes nothing", () => {
	fc.assert(
		fc.property(messages, fc.array(fc.nat(20)), (all, places) => {
			const mixed = [...all];
			for (const place of places) {
				const at = mixed[Math.min(place, mixed.length - 1)]?.at ?? 0;
				mixed.splice(place, 0, { ...seen("ping", { target: "/ping" }), at });
			}
			expect(verdictOf(parts, mixed).is).toBe(verdictOf(parts, all).is);
		}),
	);
});

test("more good traffic never takes a pass back", () => {
	fc.assert(
		fc.property(messages, fc.array(fc.nat(9), { maxLength: 6 }), (all, ids) => {
			const before = verdictOf(parts, all).is;
			const good = ids.flatMap((id, at) => {
				const read = [readBack(`G${at}`, { second: 300 })];
				return [borrowed(`G${at}`, { second: 300 }), ...(id > 4 ? read : [])];
			});
			const after = verdictOf(parts, [...all, ...good]).is;
			if (before === "passed") expect(after).toBe("passed");
		}),
	);
});

test("the parts of a case, and the traffic of one before that of another, may come in any order", () => {
	const isIn = [
		{ steps: [lent, read], never: [twice] },
		{ steps: [{ says: "The books are read.", operation: "list-books" }] },
		{ steps: [{ says: "It is returned.", operation: "return-loan" }] },
	];
	const blocks = [
		[borrowed("L1"), readBack("L1")],
		[seen("list-books")],
		[seen("return-loan")],
	];
	const any = <Item>(items: readonly Item[]) =>
		fc.shuffledSubarray([...items], { minLength: items.length });
	fc.assert(
		fc.property(
			any(isIn),
			fc.shuffledSubarray(blocks, { minLength: 0 }),
			(ordered, sent) => {
				const verdict = verdictOf(ordered, sent.flat()).is;
				expect(verdict).toBe(verdictOf(isIn, sent.toReversed().flat()).is);
				if (sent.length === 3) expect(verdict).toBe("passed");
				else
					expect(verdict).toBe(
						sent.length === 0 ? "not started" : "in progress",
					);
			},
		),
	);
});

test("neither the numbers of messages nor the day on which they were sent change a verdict", () => {
	fc.assert(
		fc.property(messages, fc.nat(1e9), fc.nat(99), (all, later, number) => {
			const moved = trafficWith(
				all.map((each) => ({ ...each, at: each.at + later })),
			);
			const renumbered = {
				...moved,
				observations: moved.observations.map((each) => ({
					...each,
					number: each.number + number,
				})),
			};
			expect(judge(script(parts), "library", renumbered).is).toBe(
				verdictOf(parts, all).is,
			);
		}),
	);
});

test("a pass by the beginning of the traffic stays one, whatever follows, where nothing is forbidden", () => {
	fc.assert(
		fc.property(messages, fc.nat(14), (all, length) => {
			const open = [{ steps: [lent] }];
			if (verdictOf(open, all.slice(0, length)).is === "passed")
				expect(verdictOf(open, all).is).toBe("passed");
		}),
	);
});

const seconds = (count: number) => ({ seconds: count });

test("a step that comes too early or too late says so, with its place and its message, whatever the time of day", () => {
	const parts = [
		{ steps: [lent, { ...read, notBefore: seconds(60), within: seconds(90) }] },
	];
	const after = (pause: number) =>
		verdictOf(parts, [
			borrowed("L1", { second: 1000 }),
			readBack("L1", { second: 1000 + pause }),
		]);
	for (const [pause, because] of [
		[59, "too early"],
		[91, "too late"],
	] as const)
		expect(after(pause)).toMatchObject({
			is: "failed",
			failure: { because, step: 1, observation: { number: 2 } },
			parts: [{ matched: [{ number: 1 }] }],
		});
	expect(after(60)).toMatchObject({
		is: "passed",
		parts: [{ matched: [{ number: 1 }, { number: 2 }] }],
	});
});

test("a step is overdue once more time has passed than it has, by the newest message of all", () => {
	const parts = [{ steps: [lent, { ...read, within: seconds(60) }] }];
	const after = (...pauses: readonly number[]) =>
		verdictOf(parts, [
			borrowed("L1", { second: 1000 }),
			...pauses.map((pause) => seen("list-books", { second: 1000 + pause })),
		]).is;
	expect([after(60), after(61), after(61, 10), after(10, 61)]).toEqual([
		"in progress",
		"failed",
		"in progress",
		"failed",
	]);
});

test("a message that is not as it must be says so; the first step has no time before it", () => {
	expect(
		verdictOf(
			[{ steps: [{ ...lent, within: seconds(1), notBefore: seconds(1) }] }],
			[borrowed("L1", { second: 500, status: 404 })],
		),
	).toMatchObject({
		is: "failed",
		failure: {
			because: "a message is not as it must be",
			step: 0,
			observation: { number: 1 },
		},
	});
	expect(
		verdictOf(
			[{ steps: [{ ...lent, within: seconds(1), notBefore: seconds(1) }] }],
			[borrowed("L1", { second: 500 })],
		).is,
	).toBe("passed");
});

test("where one message leads nowhere, the next of its kind is tried, and the way that came furthest is told", () => {
	const returned = {
		says: "It is returned.",
		operation: "return-loan",
		where: { request: { "path loan": { same: "read" } } },
	} as const;
	const any = {
		says: "A loan is read.",
		operation: "read-loan",
		keeps: { request: { read: "path loan" } },
	} as const;
	const steps = [{ says: "One is lent.", operation: "borrow" }, any, returned];
	const back = (id: string) => seen("return-loan", { target: `/loans/${id}` });
	expect(
		verdictOf(
			[{ steps }],
			[borrowed("L1"), readBack("L1"), readBack("L2"), back("L2")],
		),
	).toMatchObject({
		is: "passed",
		parts: [{ matched: [{ number: 1 }, { number: 3 }, { number: 4 }] }],
	});
	expect(
		verdictOf(
			[{ steps }],
			[borrowed("L1"), readBack("L1"), readBack("L2"), back("L3")],
		),
	).toMatchObject({
		is: "in progress",
		parts: [{ matched: [{ number: 1 }, { number: 2 }] }],
	});
});

test("a value that is not there is not kept, so that nothing equals it", () => {
	const steps = [
		{ ...lent, keeps: { answer: { loan: "/absent" } } },
		{
			says: "One is read.",
			operation: "read-loan",
			where: { request: { "path loan": { same: "loan" } } },
		},
	];
	expect(
		verdictOf([{ steps }], [borrowed("undefined"), readBack("undefined")]).is,
	).toBe("in progress");
});

test("the newest attempt that is over counts, and before any is the one that came furthest", () => {
	const numbersOf = (...all: Parameters<typeof verdictOf>[1][number][]) => {
		const verdict = verdictOf([{ steps: [lent, read] }], all);
		return "parts" in verdict
			? verdict.parts[0]?.matched.map(({ number }) => number)
			: undefined;
	};
	expect(
		numbersOf(borrowed("L1"), readBack("L1"), borrowed("L2"), readBack("L2")),
	).toEqual([3, 4]);
	expect(numbersOf(borrowed("L1"), readBack("L1"), borrowed("L2"))).toEqual([
		1, 2,
	]);
	expect(numbersOf(borrowed("L1"), borrowed("L2"))).toEqual([2]);
	expect(numbersOf()).toEqual([]);
});

test("one traffic judges many cases, each by its own API", () => {
	const verdict = judging(trafficWith([borrowed("L1")]));
	expect(verdict(script([{ steps: [lent] }]), "library").is).toBe("passed");
	expect(verdict(script([{ steps: [lent] }]), "other")).toEqual({
		is: "not applicable",
		because: "It belongs to another API.",
	});
	expect(
		verdict(
			{ needs: "a person", because: "By eye.", attest: "It is ours." },
			"library",
		),
	).toEqual({
		is: "needs a person",
		because: "By eye.",
		attest: "It is ours.",
	});
});

test("what is forbidden for a while, or between two steps, is counted from the first and up to the second", () => {
	const never = { ...twice, after: 1, within: seconds(10) };
	const parts = [{ steps: [lent], never: [never] }];
	const readAfter = (pause: number) =>
		verdictOf(parts, [
			borrowed("L1", { second: 1000 }),
			readBack("L1", { second: 1000 + pause }),
		]).is;
	expect([readAfter(0), readAfter(10), readAfter(11)]).toEqual([
		"failed",
		"failed",
		"passed",
	]);
	// As long as the second step has not come, nothing is between them.
	const between = [
		{
			steps: [lent, { says: "It is returned.", operation: "return-loan" }],
			never: [{ ...twice, after: 1, before: 2 }],
		},
	];
	expect(verdictOf(between, [borrowed("L1"), readBack("L1")]).is).toBe(
		"in progress",
	);
});

test("a way is further by its steps, then by a failure", () => {
	const failure: Failure = {
		because: "too late",
		step: 1,
		observation: undefined,
	};
	const [none, one, failed] = [
		{ matched: [] },
		{ matched: [1] },
		{ matched: [1], failure },
	];
	const pairs = [
		[one, none],
		[none, one],
		[one, one],
		[failed, one],
		[one, failed],
		[failed, failed],
		[{ matched: [], failure }, one],
		[{ matched: [1, 2] }, failed],
	] as const;
	expect(pairs.map(([left, right]) => isFurther(left, right))).toEqual([
		true,
		false,
		false,
		true,
		false,
		false,
		false,
		true,
	]);
});
