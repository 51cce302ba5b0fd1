import {
	type ErrorEntry,
	type ErrorReference,
	errorReferenceOf,
	type MockApi,
} from "@slipway/sandbox/engine";

const references = new WeakMap<MockApi, ErrorReference>();

/** Everything that a mock refuses; played once, when a page first asks. */
export function errorsOf(api: MockApi): ErrorReference {
	const known = references.get(api);
	if (known) return known;
	const reference = errorReferenceOf(api);
	references.set(api, reference);
	return reference;
}

/** What an error is looked up by: its code, or its status where it has none. */
export const errorName = ({
	code,
	statuses,
}: Pick<ErrorEntry, "code" | "statuses">): string =>
	code ?? `Status ${statuses.join(", ")}`;
