import { afterAll, describe, expect, test } from "vitest";
import type { MockApi } from "../engine/index.ts";
import { draftsOf, pressedConsole } from "../test-support/index.ts";

/**
 * Each example of these mocks, from a fresh sandbox, gets what it promises after the requests that its chain names, and no
 * step of a chain fails on the way.
 */
export function testChains(apis: readonly MockApi[]): void {
	let kept = 0;
	let steps = 0;
	afterAll(() => {
		process.stdout.write(
			`Examples that keep their promise from a fresh sandbox: ${kept} of ${apis.flatMap(draftsOf).length}, after ${steps} requests before them.\n`,
		);
	});
	describe.each(apis)("$title", (api) => {
		test.each(draftsOf(api))(
			"$name is answered as promised after its chain",
			async ({ draft, example }) => {
				const { stopped, chain, status, problems, fact } =
					await pressedConsole(api).send(draft);
				expect(stopped, "a step that the chain stopped at").toBeUndefined();
				expect(chain.nobody, "names that nobody brings").toEqual([]);
				expect(status, fact).toBe(example.status);
				const refused = example.refused ?? example.status >= 400;
				expect(problems.length > 0, fact).toBe(refused);
				kept += 1;
				steps += chain.steps.length;
			},
		);
	});
}
