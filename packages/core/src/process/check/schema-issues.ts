import type * as z from "zod";
import {
	missingKey,
	unknownKey,
	wrongValue,
} from "../../errors/definition/schema-issues.ts";
import { type Issue, issueOf, type Path } from "../../errors/issue.ts";
import { valueAt } from "../../errors/value-at.ts";
import { describedKeys } from "./schema-keys.ts";

/**
 * What the schema found, worded as our issues. Of a union's alternatives only the one meant is reported: the one whose
 * keys the input shares most.
 */
export function schemaIssues(
	schema: z.ZodType,
	input: unknown,
	error: z.ZodError,
): readonly Issue[] {
	return error.issues.flatMap((issue) =>
		convert(schema, input, issue, issue.path as Path),
	);
}

function convert(
	schema: z.ZodType,
	input: unknown,
	issue: z.core.$ZodIssue,
	path: Path,
): readonly Issue[] {
	const value = valueAt(input, path);
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) =>
				issueOf(unknownKey, [...path, key], {
					key,
					known: Object.keys(describedKeys(schema, input, path)),
				}),
			);
		case "invalid_union": {
			const branch = meant(issue.errors);
			return branch.length > 0
				? branch.flatMap((inner) =>
						convert(schema, input, inner, [...path, ...(inner.path as Path)]),
					)
				: [wrong(path, value, issue.message, "See the definition reference.")];
		}
		case "invalid_key":
			return [
				wrong(
					path,
					path.at(-1),
					"not a name",
					"A name is lower-case words joined by hyphens: “review-round”.",
				),
			];
		case "invalid_type":
			if (value === undefined && typeof path.at(-1) === "string")
				return [
					issueOf(missingKey, path.slice(0, -1), {
						key: String(path.at(-1)),
						description:
							describedKeys(schema, input, path.slice(0, -1))[
								String(path.at(-1))
							] ?? "",
					}),
				];
			return [
				wrong(
					path,
					value,
					`not ${article(issue.expected)}`,
					`Give ${article(issue.expected)}.`,
				),
			];
		case "invalid_value":
			return value === undefined && typeof path.at(-1) === "string"
				? [
						issueOf(missingKey, path.slice(0, -1), {
							key: String(path.at(-1)),
							description: `one of ${issue.values.join(", ")}.`,
						}),
					]
				: [
						wrong(
							path,
							value,
							"not one of the allowed values",
							`Use one of: ${issue.values.join(", ")}.`,
						),
					];
		default:
			return [
				wrong(
					path,
					value,
					uncapitalised(issue.message),
					`Expected: ${uncapitalised(issue.message)}.`,
				),
			];
	}
}

/** Fewest problems wins; a branch that misses the keys given has one for each of them. */
function meant(
	branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] {
	const cost = (branch: readonly z.core.$ZodIssue[]) =>
		branch.reduce(
			(sum, issue) =>
				sum + (issue.code === "unrecognized_keys" ? 2 * issue.keys.length : 1),
			0,
		);
	return branches.toSorted((left, right) => cost(left) - cost(right))[0] ?? [];
}

function wrong(path: Path, value: unknown, problem: string, expected: string) {
	return issueOf(wrongValue, path, {
		value: preview(value),
		problem,
		expected,
	});
}

function preview(value: unknown): string {
	if (typeof value === "string")
		return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const article = (type: string) =>
	/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;

const uncapitalised = (text: string) =>
	text.charAt(0).toLowerCase() + text.slice(1);
