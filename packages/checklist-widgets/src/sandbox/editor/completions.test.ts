import { expect, test } from "vitest";
import { completionsAt } from "./completions.ts";

const schema = {
	type: "object",
	required: ["order"],
	properties: {
		order: {
			type: "object",
			properties: {
				language: { type: "string", enum: ["en", "nl"] },
				paid: { type: "boolean" },
				lines: {
					type: "array",
					items: {
						anyOf: [
							{
								properties: {
									kind: { const: "DIRECT" },
									id: { type: "string" },
								},
							},
							{ properties: { kind: { const: "CONFIRM" } } },
						],
					},
				},
			},
		},
		note: { type: "string", description: "For the guest." },
	},
};
const labels = (before: string) =>
	completionsAt(schema, before)?.options.map(({ label }) => label);

test.each([
	["{", ['"order"', '"note"']],
	['{ "no', ['"order"', '"note"']],
	['{"order": {', ['"language"', '"paid"', '"lines"']],
	['{"order": {"language": "en", "pa', ['"paid"', '"lines"']],
	['{"order": {"language": "', ['"en"', '"nl"']],
	['{"order": {"paid": ', ["true", "false"]],
	['{"order": {"lines": [{"kind": "DIRECT"}, {"', ['"kind"', '"id"']],
	['{"order": {"lines": [{"kind": "', ['"DIRECT"', '"CONFIRM"']],
	['{"order": {"language": "en"', undefined],
	['{"order": {"language": "e\\"n"', undefined],
	["", undefined],
	["}}}}", undefined],
	['{"nobody": {"', undefined],
])("after %s comes %j", (before, expected) => {
	expect(labels(before)).toEqual(expected);
});

test("what is required says so, and what has been typed is replaced", () => {
	expect(completionsAt(schema, '{ "or')).toMatchObject({
		typed: '"or',
		options: [{ detail: "required" }, { detail: "For the guest." }],
	});
});
