import { nearest } from "@slipway/core/errors";
import type { z } from "zod";
import type { Fix, Place } from "../contract/problem.ts";
import { exampleOf } from "./example-of.ts";
import { pointerOf } from "./pointer.ts";
import { schemaAt } from "./schema-at.ts";
import { wordsOf } from "./words-of.ts";

/** The smallest change that would satisfy the schema at the issue's place, where one can be told. */
export function fixOf(
	issue: z.core.$ZodIssue,
	schema: z.core.$ZodType,
	received: unknown,
	place: Place,
	notation: (path: readonly PropertyKey[]) => string = pointerOf,
): Fix | undefined {
	const pointer = notation(issue.path);
	const { fact, fix } = wordsOf(issue);
	if (fact !== undefined)
		return fix === undefined ? undefined : { says: fix, place, pointer };
	const set = (value: unknown): Fix => ({
		says: `Set ${nameOf(issue.path)} to ${JSON.stringify(value)}.`,
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
		case "too_big":
			if (typeof received === "number") return set(Number(issue.maximum));
			return typeof received === "string"
				? set(received.slice(0, Number(issue.maximum)))
				: undefined;
		case "too_small":
			return typeof received === "number"
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

	function example(): Fix | undefined {
		const at = schemaAt(schema, issue.path);
		return at && set(exampleOf(at));
	}
}

function nameOf(path: readonly PropertyKey[]): string {
	return String(path.at(-1) ?? "the body");
}
