import { beforeAll, describe, expect, test } from "vitest";
import { mockApis } from "../index.ts";
import { countOf, playedOf } from "../published-fields.ts";
import { publishedFields } from "../published-fields-of.ts";
import {
	type ExampleAnswer,
	exampleAnswers,
	type Found,
	objectsIn,
} from "./answer-fields.ts";

const known = mockApis.flatMap((api) => {
	const fields = publishedFields[api.id];
	return fields ? [{ api, fields, title: api.title }] : [];
});

test("tables of fields are those of mocks", () => {
	expect(known).toHaveLength(Object.keys(publishedFields).length);
});

describe.each(known)("$title", ({ api, fields }) => {
	let answers: readonly ExampleAnswer[] = [];
	let found: Found = { objects: new Map(), strange: [] };
	beforeAll(async () => {
		answers = await exampleAnswers(api);
		found = objectsIn(answers, fields);
	});

	test("has a table for every answer, or says why there is none", () => {
		const described = new Set(
			fields.tables.flatMap(({ answers: at = {} }) => Object.keys(at)),
		);
		for (const { operation } of answers)
			expect(
				described.has(operation.id),
				`${operation.id} has a table or a reason, not both`,
			).toBe(fields.undescribed[operation.id] === undefined);
		expect(found.strange).toEqual([]);
	});

	test.each(fields.tables)(
		"answers with the fields of $model that are played, and no others",
		(table) => {
			const objects = found.objects.get(table.model) ?? [];
			expect(objects.length).toBeGreaterThan(0);
			const seen = new Set(objects.flatMap((each) => Object.keys(each)));
			expect(
				[...seen].filter((name) => !playedOf(table).includes(name)),
			).toEqual([]);
			expect(
				[...table.always, ...(table.sometimes ?? [])].filter(
					(name) => !seen.has(name),
				),
			).toEqual([]);
			for (const each of objects)
				expect(Object.keys(each)).toEqual(
					expect.arrayContaining([...table.always]),
				);
		},
	);

	test.each(fields.tables)(
		"names every field of $model once, with a reason where it is left out",
		(table) => {
			const all = [
				...playedOf(table),
				...Object.values(table.leftOut ?? {}).flat(),
			];
			expect(new Set(all).size).toBe(all.length);
			expect(countOf(table).published).toBe(all.length);
			for (const reason of Object.keys(table.leftOut ?? {}))
				expect(reason).toMatch(/^[A-Z].*\.$/);
			expect(Object.keys(api.sources)).toContain(table.source);
		},
	);
});
