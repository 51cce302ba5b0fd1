import { nearest, valueAt } from "@slipway/core/errors";
import { z } from "zod";
import type { Fix, Place } from "../contract/problem.ts";
import { exampleOf } from "./example-of.ts";
import { pointerOf } from "./pointer.ts";
import { shownValue } from "./problem-at.ts";
import { schemaAt } from "./schema-at.ts";
import { wordsOf } from "./words-of.ts";

/** What a fix is worked out with, beside the issue. */
export interface FixWith {
	/** The place of a value; a JSON pointer when it is left out. */
	readonly notation?: ((path: readonly PropertyKey[]) => string) | undefined;
	/** Data of requests that succeed, whose values are better than made-up ones. */
	readonly samples?: (() => readonly unknown[]) | undefined;
}

/** The smallest change that would satisfy the schema at the issue's place; where none can be told, who could know it. */
export function fixOf(
	issue: z.core.$ZodIssue,
	schema: z.core.$ZodType,
	received: unknown,
	place: Place,
	{ notation = pointerOf, samples = () => [] }: FixWith = {},
): Fix | undefined {
	const pointer = notation(issue.path);
	const { fact, fix } = wordsOf(issue);
	const name = nameOf(issue.path);
	const byHand: Fix = {
		says: `Change ${name} so that the rule is kept.`,
		by: "you",
		place,
		pointer,
	};
	if (fact !== undefined)
		return fix === undefined ? byHand : { ...byHand, says: fix };
	const set = (value: unknown): Fix => ({
		says: `Set ${name} to ${quoted(value)}.`,
		place,
		pointer,
		value,
	});
	switch (issue.code) {
		case "invalid_type": {
			if (typeof received === "string" && /^-?\d+(\.\d+)?$/.test(received)) {
				if (issue.expected === "number" || issue.expected === "int")
					return set(Number(received));
			}
			if (issue.expected === "string" && typeof received === "number")
				return set(String(received));
			return example();
		}
		case "invalid_value": {
			const known = issue.values.map(String);
			const near = nearest(String(received), known);
			const value =
				issue.values.find((each) => String(each) === near) ?? issue.values[0];
			return set(value);
		}
		case "too_big": {
			const most = Number(issue.maximum);
			if (issue.origin === "number" || issue.origin === "int") return set(most);
			return typeof received === "string"
				? example([received.slice(0, most)])
				: { ...byHand, says: `Leave ${most} of ${name}.` };
		}
		case "too_small":
			return issue.origin === "number" || issue.origin === "int"
				? set(Number(issue.minimum))
				: example();
		case "unrecognized_keys": {
			const [key = ""] = issue.keys;
			return {
				says: `Leave out “${key}”.`,
				place,
				pointer: notation([...issue.path, key]),
			};
		}
		default:
			return example();
	}

	/** The first value that the schema accepts there: of the request itself, of requests that succeed, made up. */
	function example(own: readonly unknown[] = []): Fix {
		const at = schemaAt(schema, issue.path);
		if (!at) return byHand;
		const values = [
			...own,
			...samples().map((sample) => valueAt(sample, issue.path)),
			exampleOf(at),
		];
		const value = values.find(
			(each) => each !== undefined && each !== received && isAccepted(at, each),
		);
		return value === undefined ? byHand : set(value);
	}
}

/** Whether a schema accepts a value; what is carried over is judged when it is there. */
const isAccepted = (schema: z.core.$ZodType, value: unknown): boolean =>
	(JSON.stringify(value) ?? "").includes("{{") ||
	z.safeParse(schema, value).success;

const quoted = (value: unknown): string =>
	typeof value === "string" && !value.includes("{{")
		? JSON.stringify(value)
		: shownValue(value);

function nameOf(path: readonly PropertyKey[]): string {
	return String(path.at(-1) ?? "the body");
}
