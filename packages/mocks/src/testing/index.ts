import { type MockApi, Sandbox } from "@slipway/sandbox/engine";
import { answerRequest } from "@slipway/sandbox/web";
import { HttpResponse, http } from "msw";
import { mockApis } from "../index.ts";

/** What a test may choose. */
export interface SandboxOptions {
	/** The address that the code under test calls; the provider's own when left out. */
	readonly baseUrl?: string;
	/** The same seed gives the same identifiers and faults. */
	readonly seed?: number;
	/** The moment at which the sandbox's clock stands until it is advanced. A date-time with an offset. */
	readonly now?: string;
}

/** A mock for a test suite: its sandbox, and the handlers to give to MSW's `setupServer`. */
export interface TestSandbox {
	readonly sandbox: Sandbox;
	readonly handlers: ReturnType<typeof http.all>[];
	readonly credentials: MockApi["credentials"];
}

/** A mock by its id, with a clock that stands still. Throws a RangeError for an id that does not exist. */
export function sandboxFor(
	id: string,
	{ baseUrl, seed = 1, now = "2027-01-04T09:00:00Z" }: SandboxOptions = {},
): TestSandbox {
	const api = mockApis.find((each) => each.id === id);
	if (!api)
		throw new RangeError(
			`There is no mock “${id}”. Known: ${mockApis.map((each) => each.id).join(", ")}.`,
		);
	const start = Date.parse(now);
	if (Number.isNaN(start))
		throw new RangeError(
			`“${now}” is not a date-time. Give one such as 2027-01-04T09:00:00Z.`,
		);
	const sandbox = new Sandbox(api, seed, {
		clock: () => start,
		wait: (milliseconds) =>
			new Promise((resolve) => setTimeout(resolve, milliseconds)),
	});
	const base = (baseUrl ?? api.realAddress).replace(/\/$/, "");
	const prefix = new URL(base).pathname.replace(/\/$/, "");
	return {
		sandbox,
		credentials: api.credentials,
		handlers: [
			http.all(`${base}/*`, async ({ request }) => {
				const { response } = await answerRequest(sandbox, request, prefix);
				return response.type === "error" ? HttpResponse.error() : response;
			}),
		],
	};
}
