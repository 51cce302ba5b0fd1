import fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition } from "../schema/condition.ts";
import type { Process } from "../types.ts";
import { completeAnswers } from "./answers.ts";
import { holds } from "./holds.ts";
import { satisfiable } from "./satisfiable.ts";
import { conditionSentence } from "./sentence.ts";

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

const leaf: fc.Arbitrary<Condition> = fc.oneof(
	fc.constantFrom(
		...Object.entries(questions).flatMap(([question, { options }]) =>
			Object.keys(options).map((is): Condition => ({ question, is })),
		),
	),
	fc.constant<Condition>({ question: "region", isOneOf: ["uk", "europe"] }),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>(
	(tie) => ({
		node: fc.oneof(
			{ maxDepth: 3 },
			leaf,
			fc
				.array(tie("node"), { minLength: 1, maxLength: 3 })
				.map((all): Condition => ({ all })),
			fc
				.array(tie("node"), { minLength: 1, maxLength: 3 })
				.map((any): Condition => ({ any })),
			tie("node").map((not): Condition => ({ not })),
		),
	}),
).node;
const answers = fc.record({
	region: fc.constantFrom("uk", "europe", "other"),
	products: fc.subarray(["parking", "hotels"]),
	lounge: fc.constantFrom("own", "any"),
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
];

test.each(sentences)("%j reads “%s”", (any, sentence) => {
	expect(conditionSentence(any, questions)).toBe(sentence);
});
