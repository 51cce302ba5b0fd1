import { mockApis } from "@slipway/mocks";
import {
	type ErrorEntry,
	type ErrorReference,
	errorReferenceOf,
	type MockApi,
} from "@slipway/sandbox/engine";

const references = new Map(
	await Promise.all(
		mockApis.map(async (api) => [api.id, await errorReferenceOf(api)] as const),
	),
);

/** Everything that a mock refuses, as it was played when the site was built. */
export function errorsOf({ id }: Pick<MockApi, "id">): ErrorReference {
	const reference = references.get(id);
	if (!reference) throw new RangeError(`There is no mock “${id}”.`);
	return reference;
}

/** What an error is looked up by: its code, or its status where it has none. */
export const errorName = ({
	code,
	statuses,
}: Pick<ErrorEntry, "code" | "statuses">): string =>
	code ?? `Status ${statuses.join(", ")}`;
