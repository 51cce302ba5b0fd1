import { processJsonSchema } from "@slipway/core/process";
import { estimateJsonSchema } from "@slipway/core/timeline";
import { expect, test } from "vitest";
import * as z from "zod";
import { processes } from "../guide/processes.ts";
import { keysIn, languageParts } from "./schema-reference.ts";

test("lists every key that the schema knows", () => {
	const keys = new Set(
		languageParts().flatMap(({ forms }) =>
			forms.flatMap((form) =>
				form.keys.map(({ key }) => key.split(".").at(-1)),
			),
		),
	);
	const known = [
		...JSON.stringify(processJsonSchema()).matchAll(
			/"properties":(\{(?:[^{}]|\{[^{}]*\})*\})/g,
		),
	].flatMap(([, properties = "{}"]) => Object.keys(JSON.parse(properties)));
	expect(known.length).toBeGreaterThan(100);
	expect(known.filter((key) => !keys.has(key))).toEqual([]);
});

test("says what every key and every part means", () => {
	const parts = languageParts();
	expect(
		parts
			.filter(({ description }) => description === "")
			.map(({ title }) => title),
	).toEqual([]);
	expect(
		parts.flatMap(({ title, forms }) =>
			forms.flatMap(({ keys }) =>
				keys
					.filter(({ description }) => description === "")
					.map(({ key }) => `${title}: ${key}`),
			),
		),
	).toEqual([]);
});

test("says what every key of an estimate means", () => {
	const keys = keysIn(estimateJsonSchema());
	expect(keys.map(({ key }) => key)).toEqual(
		expect.arrayContaining(["tasks[].sensitivity", "against.liveBy[].days"]),
	);
	expect(keys.filter(({ description }) => description === "")).toEqual([]);
});

test("links to parts that exist, each under an address of its own", () => {
	const parts = languageParts();
	const titles = new Set(parts.map(({ title }) => title));
	const linked = parts.flatMap(({ forms }) =>
		forms.flatMap((form) =>
			form.keys.flatMap(({ value }) =>
				value.flatMap((word) => (typeof word === "string" ? [] : [word.part])),
			),
		),
	);
	expect(linked.filter((title) => !titles.has(title))).toEqual([]);
	expect(new Set(parts.map(({ slug }) => slug)).size).toBe(parts.length);
});

for (const process of processes)
	test(`${process.id} is valid against the published JSON Schema`, () => {
		const schema = z.fromJSONSchema(
			JSON.parse(JSON.stringify(processJsonSchema())),
		);
		expect(
			schema.safeParse(JSON.parse(JSON.stringify(process))).error?.issues ?? [],
		).toEqual([]);
	});
