import { describe, expect, test } from "vitest";
import { faultsOf, type MockApi, requestOf, Sandbox } from "../engine/index.ts";
import { stage, testNow } from "../test-support/index.ts";

/** What became of every example, each from where the story had come. */
async function outcomes(api: MockApi, fault?: string): Promise<string[]> {
	const seen: string[] = [];
	for (const operation of api.operations)
		for (const example of operation.examples) {
			const waited: number[] = [];
			const sandbox = new Sandbox(api, 7, {
				clock: () => testNow,
				wait: async (milliseconds) => {
					waited.push(milliseconds);
				},
			});
			const carried = await stage(sandbox, operation);
			if (fault !== undefined) sandbox.setFaults([{ fault, wait: 1000 }]);
			const answer = await sandbox.exchange(
				requestOf(operation, example, carried),
			);
			if (fault !== undefined) sandbox.setFaults([]);
			sandbox.advance(60_000);
			seen.push(JSON.stringify([answer, sandbox.tables(), waited]));
		}
	return seen;
}

/** Every fault that these mocks know changes what becomes of an example. */
export function testFaults(apis: readonly MockApi[]): void {
	describe.each(apis)("$title", (api: MockApi) => {
		const usual = outcomes(api);
		test.each(faultsOf(api).map(({ id }) => id))(
			"the fault %s changes what happens",
			async (fault) => {
				expect(await outcomes(api, fault)).not.toEqual(await usual);
			},
		);
	});
}
