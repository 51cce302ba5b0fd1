import { mockApis } from "@slipway/mocks";
import { demonstrate } from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import { harOf, Sandbox } from "@slipway/sandbox/engine";

const day = 86_400_000;

/** An HTTP Archive in which the examples of a mock play every case that they can, one a day. */
export async function recordedDemonstrations(id: string): Promise<object> {
	const api = mockApis.find((each) => each.id === id);
	if (!api) throw new RangeError(`There is no mock “${id}”.`);
	const scripts = Object.values(allScripts[api.provider] ?? {})
		.flatMap((each) => ("needs" in each ? [] : each))
		.filter((each) => each.api === id);
	const journals = await Promise.all(
		scripts.map(async ({ demonstration }, at) => {
			const sandbox = new Sandbox(api, 1, {
				clock: () => Date.UTC(2027, 0, 4) + at * day,
				wait: () => Promise.resolve(),
			});
			await demonstrate(sandbox, demonstration);
			return sandbox.journal();
		}),
	);
	return harOf(journals.flat(), "https://staging.example");
}
