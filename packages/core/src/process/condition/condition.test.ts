import fc from "fast-check";
import { expect, test } from "vitest";
import type { Process } from "../types.ts";
import { completeAnswers } from "./answers.ts";
import type { Condition, FormOf, Operator } from "./condition.ts";
import { holds } from "./holds.ts";
import { mentionsIn } from "./mentions.ts";
import { satisfiable } from "./satisfiable.ts";
import { ConditionSchema } from "./schema.ts";
import { conditionSentence } from "./sentence.ts";
import { arbitraryCondition } from "./testing/arbitrary-condition.ts";

const basis = { assumed: "An example." };
const option = (phrase: string) => ({ label: phrase, phrase });
const questions: Process["questions"] = {
	region: {
		ask: "Where?",
		why: "Mandates.",
		choose: "one",
		options: {
			uk: option("for UK partners"),
			europe: option("for European partners"),
			other: option("for partners elsewhere"),
		},
		default: "uk",
		basis,
	},
	products: {
		ask: "What?",
		why: "Cases.",
		choose: "several",
		options: {
			parking: option("if you sell parking"),
			hotels: option("if you sell hotels"),
		},
		default: ["parking"],
		basis,
	},
	lounge: {
		ask: "Which lounge?",
		why: "Cases.",
		choose: "one",
		options: { own: option("for own lounges"), any: option("for any lounge") },
		default: "own",
		when: { question: "products", is: "hotels" },
		basis,
	},
};

const condition = arbitraryCondition(
	Object.fromEntries(
		Object.entries(questions).map(([name, { options }]) => [
			name,
			Object.keys(options),
		]),
	),
);
const answers = fc.record({
	region: fc.constantFrom("uk", "europe", "other"),
	products: fc.subarray(["parking", "hotels"]),
	lounge: fc.constantFrom("own", "any"),
});

const parking = { question: "products", is: "parking" } as const;
const hotels = { question: "products", is: "hotels" } as const;
/** What is sold, each choice as “parking”, “hotels”, both or neither. */
const choices = ["", "parking", "hotels", "parking hotels"];

/** For each operator a condition, and the choices for which it holds. */
const truths: {
	readonly [Name in Operator]: readonly [FormOf<Name>, readonly string[]];
} = {
	is: [parking, ["parking", "parking hotels"]],
	isOneOf: [
		{ question: "products", isOneOf: ["parking", "hotels"] },
		["parking", "hotels", "parking hotels"],
	],
	all: [{ all: [parking, hotels] }, ["parking hotels"]],
	any: [{ any: [parking, hotels] }, ["parking", "hotels", "parking hotels"]],
	not: [{ not: parking }, ["", "hotels"]],
	atLeast: [
		{ atLeast: 2, of: [parking, hotels, hotels] },
		["hotels", "parking hotels"],
	],
};

test.each(Object.values<readonly [Condition, readonly string[]]>(truths))(
	"%j holds for %j alone",
	(any, holdsFor) => {
		expect(
			choices.filter((choice) => holds(any, { products: choice.split(" ") })),
		).toEqual(holdsFor);
	},
);

test("every question and option that a condition mentions is at the path of its mention", () => {
	fc.assert(
		fc.property(condition, (any) => {
			const at = (path: readonly (string | number)[]) =>
				path.reduce<unknown>(
					(value, key) => Reflect.get(Object(value), key),
					any,
				);
			const mentions = mentionsIn(any);
			expect(mentions).not.toEqual([]);
			for (const { question, path, options } of mentions) {
				expect(at(path)).toBe(question);
				for (const { option, path } of options) expect(at(path)).toBe(option);
			}
		}),
	);
});

test("a condition holds exactly when its negation does not", () => {
	fc.assert(
		fc.property(condition, answers, (any, given) => {
			expect(holds({ not: any }, given)).toBe(!holds(any, given));
		}),
	);
});

test("and is the negation of or over negations", () => {
	fc.assert(
		fc.property(condition, condition, answers, (left, right, given) => {
			expect(holds({ all: [left, right] }, given)).toBe(
				!holds({ any: [{ not: left }, { not: right }] }, given),
			);
		}),
	);
});

test("at least one is or, and at least all is and", () => {
	fc.assert(
		fc.property(
			fc.array(condition, { minLength: 2, maxLength: 3 }),
			answers,
			(of, given) => {
				expect(holds({ atLeast: 1, of }, given)).toBe(
					holds({ any: of }, given),
				);
				expect(holds({ atLeast: of.length, of }, given)).toBe(
					holds({ all: of }, given),
				);
			},
		),
	);
});

test("every condition passes its schema and can be said, with its parentheses in pairs", () => {
	fc.assert(
		fc.property(condition, (any) => {
			expect(ConditionSchema.parse(any)).toEqual(any);
			const sentence = conditionSentence(any, questions);
			expect(sentence).not.toBe("");
			expect(sentence.split("(").length).toBe(sentence.split(")").length);
		}),
	);
});

test("what some answers fulfil is satisfiable", () => {
	fc.assert(
		fc.property(condition, answers, (any, given) => {
			fc.pre(holds(any, completeAnswers(questions, given)));
			expect(satisfiable([any], questions)).toBe(true);
		}),
	);
});

test("a satisfiable condition is fulfilled by some answers", () => {
	const every = ["uk", "europe", "other"].flatMap((region) =>
		[[], ["parking"], ["hotels"], ["parking", "hotels"]].flatMap((products) =>
			["own", "any"].map((lounge) => ({ region, products, lounge })),
		),
	);
	fc.assert(
		fc.property(condition, (any) => {
			expect(satisfiable([any], questions)).toBe(
				every.some((given) => holds(any, completeAnswers(questions, given))),
			);
		}),
	);
});

test("a question that does not apply has no answer", () => {
	expect(
		completeAnswers(questions, { products: ["parking"], lounge: "any" }),
	).toEqual({ region: "uk", products: ["parking"] });
	expect(completeAnswers(questions, { products: ["hotels"] })).toEqual({
		region: "uk",
		products: ["hotels"],
		lounge: "own",
	});
});

test("answers to unknown questions are dropped", () => {
	expect(
		completeAnswers(questions, { regoin: "uk", constructor: "x" }),
	).toEqual({ region: "uk", products: ["parking"] });
});

const sentences: readonly (readonly [Condition | undefined, string])[] = [
	[undefined, ""],
	[{ question: "region", is: "uk" }, "only for UK partners"],
	[
		{ question: "region", isOneOf: ["uk", "europe"] },
		"only for UK partners or European partners",
	],
	[
		{
			all: [
				{ question: "products", is: "parking" },
				{ question: "products", is: "hotels" },
			],
		},
		"only if you sell parking and hotels",
	],
	[{ not: { question: "region", is: "uk" } }, "not for UK partners"],
	[
		{
			all: [
				{ question: "region", is: "uk" },
				{ question: "products", is: "parking" },
			],
		},
		"only for UK partners and if you sell parking",
	],
	[
		{
			all: [
				{ question: "region", isOneOf: ["uk", "europe"] },
				{ question: "products", is: "parking" },
			],
		},
		"only (for UK partners or European partners) and if you sell parking",
	],
	[
		{
			any: [
				{ question: "products", is: "hotels" },
				{ not: { question: "region", is: "uk" } },
			],
		},
		"only if you sell hotels or not for UK partners",
	],
	[
		{
			atLeast: 2,
			of: [
				{ question: "region", isOneOf: ["uk", "europe"] },
				{ question: "products", is: "parking" },
				{ question: "products", is: "hotels" },
			],
		},
		"only where at least 2 of these apply: for UK partners or European partners; if you sell parking; if you sell hotels",
	],
	[
		{
			all: [
				{ not: { question: "region", is: "uk" } },
				{ not: { question: "region", is: "other" } },
			],
		},
		"only not for UK partners and not for partners elsewhere",
	],
	[
		{
			all: [
				{ not: { question: "region", isOneOf: ["uk", "europe"] } },
				{ not: { question: "region", isOneOf: ["uk", "other"] } },
			],
		},
		"only not (for UK partners or European partners) and not (for UK partners or partners elsewhere)",
	],
	[
		{
			not: {
				all: [
					{ question: "region", is: "uk" },
					{
						atLeast: 1,
						of: [
							{ question: "products", is: "parking" },
							{ question: "products", is: "hotels" },
						],
					},
				],
			},
		},
		"not for UK partners and (where at least 1 of these apply: if you sell parking; if you sell hotels)",
	],
];

test.each(sentences)("%j reads “%s”", (any, sentence) => {
	expect(conditionSentence(any, questions)).toBe(sentence);
});
