import { mockApis } from "@slipway/mocks";
import { fuzzed, stepOf } from "@slipway/sandbox/conformance/fuzz";
import fc from "fast-check";

/** Sends spoilt requests to every mock, or to those named, and stops at the first failure. 100,000 each when nothing else is said. */
export async function run(parameters: readonly string[]): Promise<void> {
	const amount = Number(
		parameters.find((each) => /^\d+$/.test(each)) ?? 100_000,
	);
	const named = parameters.filter((each) => !/^\d+$/.test(each));
	const steps = 100;
	for (const api of mockApis) {
		if (named.length > 0 && !named.includes(api.id)) continue;
		const begun = performance.now();
		await fc.assert(
			fc.asyncProperty(
				fc.array(stepOf(api), { minLength: steps, maxLength: steps }),
				async (chosen) => {
					const broken = await fuzzed(api, chosen);
					if (broken.length > 0) throw new Error(broken.join("\n"));
				},
			),
			{ numRuns: Math.ceil(amount / steps) },
		);
		console.log(
			`${api.id.padEnd(26)}${amount.toLocaleString("en")} requests in ${((performance.now() - begun) / 1000).toFixed(0)} s: no failure, every invariant holds`,
		);
	}
}
