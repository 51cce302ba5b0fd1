import { describe, expect, test } from "vitest";
import { type MockApi, requestOf } from "../engine/index.ts";
import { dataOf, stage } from "../test-support/index.ts";
import { expectChallenge } from "./credentials.ts";
import { openedFor, type Transports, usualTransports } from "./transports.ts";

/** Every example of these mocks gets the answer that it says, over each transport. */
export function testExamples(
	apis: readonly MockApi[],
	transports: Transports = usualTransports,
): void {
	describe.each(apis)("$title", (api) => {
		const examples = api.operations.flatMap((operation) =>
			operation.examples.map((example) => ({
				name: `${operation.id}: ${example.title}`,
				operation,
				example,
			})),
		);

		describe.each(Object.keys(transports))("over %s", (transport) => {
			const open = openedFor(transports, transport, api);
			test.each(examples)("$name", async ({ operation, example }) => {
				const { sandbox, send } = open();
				const carried = await stage(sandbox, operation);
				const answer = await send(requestOf(operation, example, carried));
				expect(answer?.status, answer?.body).toBe(example.status);
				if (answer?.status === 401) expectChallenge(answer.headers);
				const { schema } = operation.answers[example.status] ?? {};
				const refused = example.refused ?? example.status >= 400;
				if (schema && !refused)
					expect(schema.safeParse(dataOf(api, answer)).error).toBeUndefined();
				const last = sandbox.journal().at(-1);
				expect(last?.operation).toBe(operation.id);
				expect(api.invariants?.(sandbox.tables() as never) ?? []).toEqual([]);
				if (!refused) {
					expect(last?.problems).toEqual([]);
					expect(last?.ignored).toEqual([]);
				} else expect(last?.problems[0]?.rule.says).toBeTruthy();
			});
		});

		test("every status that an operation can give is described", () => {
			for (const { operation, example } of examples)
				if (example.status < 400)
					expect(Object.keys(operation.answers)).toContain(
						String(example.status),
					);
		});

		test("every rule and operation names a source", () => {
			for (const { source } of api.operations)
				expect(Object.keys(api.sources)).toContain(source);
			for (const { rule } of [...Object.values(api.refusals), ...api.limits])
				expect(Object.keys(api.sources)).toContain(rule.source);
		});
	});
}
