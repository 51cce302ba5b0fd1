import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { problemsOf } from "../../engine/explain/index.ts";
import { elementReader } from "../read-elements.ts";
import {
	atMost,
	demanded,
	demandedChild,
	element,
	flag,
	maybe,
	narrowed,
	one,
	oneOf,
	required,
	several,
	some,
	text,
	whole,
} from "./index.ts";

const namespace = "urn:stay";
const read = elementReader({
	namespaceOf: () => namespace,
	listed: new Set(["Guest", "Note"]),
});

const Stay = element({
	attributes: {
		Code: required(text(1, 4)),
		Token: demanded(text(1, 4)),
		Nights: whole(1, 9),
		Status: narrowed(
			oneOf("Open", "Close", "Later"),
			z.enum(["Open", "Close"]),
		),
		Paid: flag,
	},
	children: {
		Room: one(element({ attributes: { Type: text(1, 4) } })),
		Guest: atMost(2, some(element({ text: text(1, 8) }), 3)),
		Note: demandedChild(several(element({ text: text(1, 8) }))),
		Yes: maybe(element({})),
		No: maybe(element({})),
	},
	alternatives: [["Yes"], ["No"]],
});

const right = `<Stay xmlns="${namespace}" Code="A" Token="t"><Room Type="D"/><Guest>Fake</Guest><Note>Late</Note><Yes/></Stay>`;

/** What is wrong with a text: what it breaks, where, and in which words. */
function wrongs(from: string, to: string) {
	const data = read(right.replace(from, to)).Stay;
	const { error } = Stay.safeParse(data);
	const published = { confidence: "published" } as const;
	const problems = error
		? problemsOf(
				error,
				Stay,
				data,
				"body",
				{ ...published, source: "guide" },
				{ schemaRule: { ...published, source: "schema" } },
			)
		: [];
	return problems.map(({ rule, pointer, fact, fix }) => ({
		breaks: rule.source,
		pointer,
		fact,
		fix: fix?.value ?? fix?.says,
	}));
}

test("an element as it is described is taken as it is typed", () => {
	const stay = Stay.parse(read(right).Stay);
	expect(stay).toEqual({
		"@Code": "A",
		"@Token": "t",
		Room: { "@Type": "D" },
		Guest: [{ "#text": "Fake" }],
		Note: [{ "#text": "Late" }],
		Yes: {},
	});
	expectTypeOf(stay["@Code"]).toEqualTypeOf<string>();
	expectTypeOf(stay["@Status"]).toEqualTypeOf<"Open" | "Close" | undefined>();
	expectTypeOf(stay.Guest[0]).toEqualTypeOf<{ "#text": string } | undefined>();
});

describe("what breaks the schema", () => {
	test.each([
		["a missing attribute", ' Code="A"', "", "/@Code", /missing/, "text"],
		[
			"a value of another type",
			'Code="A"',
			'Code="A" Nights="x"',
			"/@Nights",
			/"x"/,
			"1",
		],
		[
			"a text too long",
			'Code="A"',
			'Code="ABCDE"',
			"/@Code",
			/"ABCDE"/,
			"ABCD",
		],
		[
			"a word that nobody knows",
			'Code="A"',
			'Code="A" Status="Opn"',
			"/@Status",
			/"Opn"/,
			"Open",
		],
		[
			"an attribute misspelt",
			'Code="A"',
			'Code="A" Night="1"',
			"/@Night",
			"There is no attribute Night here.",
			"Write Nights, or leave it out.",
		],
		[
			"an element of its own",
			"<Yes/>",
			"<Yes/><Extra/>",
			"/Extra",
			"There is no element Extra here.",
			"Leave it out.",
		],
		[
			"text between elements",
			"<Yes/>",
			"<Yes/>word",
			"/#text",
			/text where only elements stand: word/,
			"Leave out the text.",
		],
		[
			"a missing element",
			'<Room Type="D"/>',
			"",
			"/Room",
			/missing/,
			expect.anything(),
		],
		[
			"an element twice",
			"<Yes/>",
			"<Yes/><Yes/>",
			"/Yes",
			"Yes stands there 2 times.",
			"Leave out all but one Yes.",
		],
		[
			"another order",
			'<Room Type="D"/><Guest>Fake</Guest>',
			'<Guest>Fake</Guest><Room Type="D"/>',
			"/Room",
			"Room stands after Guest.",
			"Move Room before Guest.",
		],
		[
			"both of two alternatives",
			"<Yes/>",
			"<Yes/><No/>",
			"/No",
			"There are Yes and No.",
			"Leave out Yes or No.",
		],
		[
			"none of two alternatives",
			"<Yes/>",
			"",
			"",
			"None of Yes, No is present.",
			"Change the body so that the rule is kept.",
		],
		[
			"an element in no namespace",
			"<Room ",
			'<Room xmlns="" ',
			`/{}Room`,
			"Room is in no namespace.",
			expect.stringContaining("in the namespace"),
		],
		[
			"an attribute in a namespace",
			'Code="A"',
			'Code="A" xmlns:x="urn:x" x:Paid="true"',
			"/@{urn:x}Paid",
			"There is no attribute {urn:x}Paid here.",
			expect.anything(),
		],
		[
			"more than the schema takes",
			"<Guest>Fake</Guest>",
			"<Guest>A</Guest>".repeat(4),
			"/Guest",
			/at most/,
			"Leave 2 of Guest.",
		],
	])("%s", (_, from, to, pointer, fact, fix) => {
		expect(wrongs(from, to)).toEqual([
			{
				breaks: "schema",
				pointer,
				fact: typeof fact === "string" ? fact : expect.stringMatching(fact),
				fix,
			},
		]);
	});
});

describe("what the schema takes and a guide does not", () => {
	test.each([
		["a missing attribute", ' Token="t"', "", "/@Token"],
		["a missing element", "<Note>Late</Note>", "", "/Note"],
		["a word", 'Code="A"', 'Code="A" Status="Later"', "/@Status"],
		[
			"one too many",
			"<Guest>Fake</Guest>",
			"<Guest>A</Guest>".repeat(3),
			"/Guest",
		],
	])("%s", (_, from, to, pointer) => {
		expect(wrongs(from, to)).toMatchObject([{ breaks: "guide", pointer }]);
	});
});

test("where the schema is not public, more than what is described is taken", () => {
	const Open = element({ more: true, children: { Room: one(element({})) } });
	const data = read(
		`<Stay xmlns="${namespace}" Any="1">word<Extra/><Room/></Stay>`,
	).Stay;
	expect(Open.safeParse(data).success).toBe(true);
	expect(
		Open.safeParse(read(`<Stay xmlns="${namespace}" Any="1"/>`).Stay).success,
	).toBe(false);
});

test("of thousands that are not known ten are told, and how many more there are", () => {
	const strange = Array.from({ length: 5000 }, (_, index) => ` A${index}="1"`);
	const told = wrongs(' Token="t"', ` Token="t"${strange.join("")}`);
	expect(told).toHaveLength(11);
	expect(told.at(-1)).toMatchObject({
		fact: "There are 4,990 more that are not known here.",
	});
});
