import { type MockApi, Sandbox } from "@slipway/sandbox/engine";

/** What may be chosen for a sandbox in a program. */
export interface SandboxOptions {
	/** The address that the code under test calls; the provider's own when left out. */
	readonly baseUrl?: string;
	/** The same seed gives the same identifiers and faults. */
	readonly seed?: number;
	/** The moment at which the sandbox's clock stands until it is advanced. A date-time with an offset. */
	readonly now?: string;
}

/** A sandbox with its address, and the part of the path that stands before the mock's own root. */
export interface PlacedSandbox {
	readonly sandbox: Sandbox;
	readonly base: string;
	readonly prefix: string;
}

/** A sandbox of a mock, with a clock that stands still. Throws a RangeError for a moment that is none. */
export function stillSandboxOf(
	api: MockApi,
	{ baseUrl, seed = 1, now = "2027-01-04T09:00:00Z" }: SandboxOptions,
): PlacedSandbox {
	const start = Date.parse(now);
	if (Number.isNaN(start))
		throw new RangeError(
			`“${now}” is not a date-time. Give one such as 2027-01-04T09:00:00Z.`,
		);
	const base = (baseUrl ?? api.realAddress).replace(/\/$/, "");
	return {
		base,
		prefix: new URL(base).pathname.replace(/\/$/, ""),
		sandbox: new Sandbox(api, seed, {
			clock: () => start,
			wait: (milliseconds) =>
				new Promise((resolve) => setTimeout(resolve, milliseconds)),
		}),
	};
}

/** The mock with an id. Throws a RangeError that names the known ones. */
export function knownMock<Mock extends { readonly id: string }>(
	mocks: readonly Mock[],
	id: string,
): Mock {
	const mock = mocks.find((each) => each.id === id);
	if (mock) return mock;
	throw new RangeError(
		`There is no mock “${id}”. Known: ${mocks.map((each) => each.id).join(", ")}.`,
	);
}
