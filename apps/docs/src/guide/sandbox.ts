import { mockApis } from "@slipway/mocks";
import type { MockApi } from "@slipway/sandbox/engine";
import type { Guide } from "./guide.ts";

/** The mocks of a guide's provider, in order; none for a provider that has no sandbox. */
export function mocksOf({ process }: Guide): readonly MockApi[] {
	return mockApis.filter(({ provider }) => provider === process.id);
}

/** The mock that a page is about. */
export function mockOf({
	mock,
	path,
}: {
	readonly mock?: MockApi;
	readonly path: string;
}): MockApi {
	if (!mock) throw new RangeError(`The page ${path} is about no mock.`);
	return mock;
}

/** The last part of the address of a mock's page: the first of a provider's APIs is the sandbox, each other is below it. */
export const sandboxSlug = (
	guide: Guide,
	{ id }: Pick<MockApi, "id">,
): string => (mocksOf(guide)[0]?.id === id ? "sandbox" : `sandbox/${id}`);

/** How sure a mock is: in a word, and what that means. */
export const confidenceWords = {
	published: ["Published", "the provider’s documentation says so"],
	derived: ["Derived", "it follows from what the documentation says"],
	modelled: ["Modelled", "our own choice where the documentation is silent"],
} as const;
