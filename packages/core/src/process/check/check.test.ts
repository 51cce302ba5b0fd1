import { expect, test } from "vitest";
import { pointerOf, SlipwayError } from "../../errors/index.ts";
import type { Condition, Operator } from "../condition/condition.ts";
import { example } from "../example.ts";
import { checkProcess, readProcess } from "./index.ts";

const codes = (input: unknown) =>
	checkProcess(input).issues.map(
		({ code, path }) => `${code} ${pointerOf(path)}`,
	);

/** The example with one value replaced; the path names the place, undefined removes it. */
function changed(pointer: string, value: unknown): unknown {
	const copy = structuredClone(example) as unknown;
	const steps = pointer.split("/").slice(1);
	const last = steps.pop() ?? "";
	const parent = steps.reduce<unknown>(
		(node, step) => Reflect.get(node as object, step),
		copy,
	) as object;
	if (value === undefined) Reflect.deleteProperty(parent, last);
	else Reflect.set(parent, last, value);
	return copy;
}

test("accepts the example without an issue", () => {
	expect(checkProcess(example).issues).toEqual([]);
});

const round = "/stages/review/tasks/review-round";
const mistakes: readonly (readonly [
	reason: string,
	pointer: string,
	value: unknown,
	expected: readonly string[],
])[] = [
	[
		"a misspelt task",
		`${round}/after`,
		["biuld"],
		[`unknown-reference ${round}/after/0`],
	],
	[
		"a misspelt actor",
		`${round}/actor`,
		"provder",
		[`unknown-reference ${round}/actor`],
	],
	[
		"a misspelt source",
		"/contacts/desk/basis/published",
		"giude",
		["unknown-reference /contacts/desk/basis/published"],
	],
	...(
		[
			["is", { question: "regoin", is: "uk" }, "/question"],
			["isOneOf", { question: "regoin", isOneOf: ["uk"] }, "/question"],
			["all", { all: [{ question: "regoin", is: "uk" }] }, "/all/0/question"],
			["any", { any: [{ question: "regoin", is: "uk" }] }, "/any/0/question"],
			["not", { not: { question: "regoin", is: "uk" } }, "/not/question"],
			[
				"atLeast",
				{
					atLeast: 1,
					of: [
						{ question: "region", is: "uk" },
						{ question: "regoin", is: "uk" },
					],
				},
				"/of/1/question",
			],
		] as const satisfies readonly (readonly [Operator, Condition, string])[]
	).map(
		([operator, when, place]) =>
			[
				`a misspelt question inside “${operator}”`,
				"/stages/account/tasks/send-mandate/when",
				when,
				[`unknown-reference /stages/account/tasks/send-mandate/when${place}`],
			] as const,
	),
	[
		"more conditions than there are",
		"/stages/account/tasks/send-mandate/when",
		{
			atLeast: 3,
			of: [
				{ question: "region", is: "uk" },
				{ question: "region", is: "europe" },
			],
		},
		["impossible-condition /stages/account/tasks/send-mandate/when"],
	],
	[
		"an option that is not offered",
		"/documents/mandate/when/is",
		"gb",
		["unknown-option /documents/mandate/when/is"],
	],
	[
		"a question that is not asked",
		"/documents/mandate/when/question",
		"regoin",
		["unknown-reference /documents/mandate/when/question"],
	],
	[
		"a default that is not offered",
		"/questions/region/default",
		"gb",
		["unknown-option /questions/region/default"],
	],
	[
		"a list as default where one is chosen",
		"/questions/region/default",
		["uk"],
		["default-does-not-fit /questions/region/default"],
	],
	[
		"a missing unit",
		`${round}/duration/unit`,
		undefined,
		[`missing-key ${round}/duration`],
	],
	[
		"a missing basis",
		`${round}/duration/basis`,
		undefined,
		[`missing-key ${round}/duration`],
	],
	[
		"a unit that does not exist",
		`${round}/duration/unit`,
		"working days",
		[`wrong-value ${round}/duration/unit`],
	],
	[
		"an unknown key",
		`${round}/requirment`,
		"mandatory",
		[`unknown-key ${round}/requirment`],
	],
	[
		"a cycle",
		"/stages/account/tasks/send-mandate/after",
		["review-round"],
		["cycle /stages/account/tasks/send-mandate/after"],
	],
	[
		"a condition that no answer fulfils",
		"/stages/account/tasks/send-mandate/when",
		{
			all: [
				{ question: "region", is: "uk" },
				{ question: "region", is: "europe" },
			],
		},
		["impossible-condition /stages/account/tasks/send-mandate/when"],
	],
	[
		"a dependency that never applies",
		"/stages/account/tasks/issue-credentials/when",
		{ question: "region", is: "europe" },
		["unreachable-task /stages/account/tasks/issue-credentials/after/0"],
	],
	[
		"figures out of order",
		"/stages/review/tasks/build/duration/likely",
		9,
		["duration-order /stages/review/tasks/build/duration"],
	],
	[
		"credentials that nobody issues",
		"/stages/account/tasks/issue-credentials/produces",
		[],
		["nobody-issues /credentials/test"],
	],
	[
		"a message field that cannot be filled in",
		"/messages/ask-for-review/subject",
		"{compny}",
		["unknown-field /messages/ask-for-review/subject"],
	],
	[
		"a review that does not come after the work",
		`${round}/after`,
		["issue-credentials"],
		[
			"disconnected-task /stages/review/tasks/build",
			`review-before-work ${round}/review/judges/0`,
		],
	],
	[
		"a launch that does not wait for a mandatory task",
		"/liveWith",
		"issue-credentials",
		[],
	],
	[
		"a name that is not one",
		"/documents/Kick Off",
		{},
		["wrong-value /documents/Kick Off"],
	],
	[
		"a chance over 1",
		`${round}/review/passes/chance`,
		1.5,
		[`wrong-value ${round}/review/passes/chance`],
	],
];

test.each(mistakes)("finds %s", (_reason, pointer, value, expected) => {
	expect(codes(changed(pointer, value))).toEqual(expected);
});

test("a task id that stands in two stages is told at the second of them", () => {
	const { build } = example.stages.review.tasks;
	expect(codes(changed("/stages/account/tasks/build", build))).toContain(
		"duplicate-task /stages/review/tasks/build",
	);
});

test.each([
	["a long text", "x".repeat(70), `“${"x".repeat(60)}…”`],
	["a short list", [1, 2], "[1,2]"],
	["a symbol, which JSON does not have", Symbol("days"), "Symbol(days)"],
	["a long list", Array(40).fill(1), `${"[1".padEnd(60, ",1")}…`],
])("of a wrong value %s is shown as far as it helps", (_, value, shown) => {
	const [issue] = checkProcess(changed(`${round}/duration/unit`, value)).issues;
	expect(issue?.message).toContain(shown);
});

test.each([
	[
		"one option as default where several are chosen",
		{ choose: "several", default: "uk" },
		"default-does-not-fit /questions/region/default",
	],
	[
		"a question with one option",
		{ options: { uk: { label: "UK", phrase: "for UK partners" } } },
		"too-few-options /questions/region/options",
	],
	[
		"a question without options",
		{ options: {} },
		"too-few-options /questions/region/options",
	],
])("finds %s", (_, change, code) => {
	const question = { ...example.questions.region, ...change };
	expect(codes(changed("/questions/region", question))).toContain(code);
});

test("a launch that is no task is told once", () => {
	expect(codes(changed("/liveWith", "go-live"))).toEqual([
		"unknown-reference /liveWith",
	]);
});

test("a definition that cannot be read is thrown with its problems", () => {
	expect(() => readProcess({})).toThrow(SlipwayError);
	expect(readProcess(example).id).toBe("example");
});

test("reports every problem at once", () => {
	const input = changed(`${round}/after`, ["biuld"]) as typeof example;
	Reflect.set(input.contacts.desk.basis, "published", "giude");
	expect(codes(input)).toContain(`unknown-reference ${round}/after/0`);
	expect(codes(input)).toContain(
		"unknown-reference /contacts/desk/basis/published",
	);
});

test("offers the nearest name", () => {
	const [issue] = checkProcess(changed(`${round}/after`, ["biuld"])).issues;
	expect(issue?.message).toBe("There is no task “biuld”.");
	expect(issue?.hint).toBe("Did you mean “build”?");
});

test.each([null, 7, "text", [], {}, { id: 1 }])("survives %j", (input) => {
	expect(checkProcess(input).process).toBeUndefined();
	expect(checkProcess(input).issues.length).toBeGreaterThan(0);
});
