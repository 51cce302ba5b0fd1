import { Validator } from "@seriousme/openapi-schema-validator";
import type { RecordedAnswer } from "@slipway/sandbox/engine";
import { dataOf } from "@slipway/sandbox/test-support";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { type DescribedMock, describedMocks } from "./described-mocks.ts";

const mocks = describedMocks();

/** The schema that a document states for an answer. */
function schemaFor(
	{ api, document }: DescribedMock,
	{ operation: id, answer }: RecordedAnswer,
): object | undefined {
	const operation = api.operations.find((each) => each.id === id);
	const type = answer.headers["content-type"]?.split(";", 1)[0] ?? "";
	return document.paths[operation?.path ?? ""]?.[
		operation?.method.toLowerCase() ?? ""
	]?.responses[answer.status]?.content?.[type]?.schema;
}

describe.each(mocks)("$title", (mock) => {
	test("is valid by the schema of OpenAPI 3.1", async () => {
		const { valid, errors } = await new Validator().validate(
			JSON.parse(JSON.stringify(mock.document)),
		);
		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
	});

	test("answers as its document says", () => {
		const ajv = addFormats.default(
			new Ajv2020({ strict: false, allErrors: true }),
		);
		const compiled = new Map<object, ValidateFunction>();
		let judged = 0;
		for (const recorded of mock.recorded) {
			const schema = schemaFor(mock, recorded);
			if (!schema) {
				const type = recorded.answer.headers["content-type"] ?? "";
				if (!/^(?:image\/|application\/pdf)/.test(type))
					expect(recorded.answer.body, recorded.title).toBe("");
				continue;
			}
			const validate: ValidateFunction =
				compiled.get(schema) ?? ajv.compile(schema);
			compiled.set(schema, validate);
			const valid = validate(dataOf(mock.api, recorded.answer));
			expect(
				valid ? [] : validate.errors,
				`${recorded.operation}: ${recorded.title}: ${recorded.answer.body.slice(0, 500)}`,
			).toEqual([]);
			judged++;
		}
		expect(judged).toBeGreaterThan(50);
	});
});
