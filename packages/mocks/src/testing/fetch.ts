import type { MockApi, Sandbox } from "@slipway/sandbox/engine";
import { answerRequest } from "@slipway/sandbox/web";
import { mockCatalogue } from "../catalogue.ts";
import {
	knownMock,
	type SandboxOptions,
	stillSandboxOf,
} from "./still-clock.ts";

export type { SandboxOptions };

/** A mock behind a function with the shape of `fetch`. */
export interface FetchedSandbox {
	readonly sandbox: Sandbox;
	readonly credentials: MockApi["credentials"];
	/** The address that the mock stands for: the provider's own, or the one that was chosen. */
	readonly baseUrl: string;
	/** Answers a request below `baseUrl`; rejects with a TypeError where the connection breaks, as `fetch` does. */
	readonly fetch: (
		input: Request | URL | string,
		init?: RequestInit,
	) => Promise<Response>;
}

/**
 * A mock as a `fetch` of its own, for code that takes one: in Node, in workers, in a page. No network, no MSW.
 *
 * @throws {RangeError} for a mock that does not exist; the promise of `fetch` for an address that is not below `baseUrl`.
 *
 * @example
 * ```ts
 * import { fetchFrom } from "@slipway/mocks/fetch";
 * const { fetch, baseUrl } = await fetchFrom("prioticket");
 * (await fetch(`${baseUrl}/v3.8/distributor/products`)).status; // => 400
 * ```
 */
export async function fetchFrom(
	id: string,
	options: SandboxOptions = {},
): Promise<FetchedSandbox> {
	const api = await knownMock(mockCatalogue, id).load();
	const { sandbox, base, prefix } = stillSandboxOf(api, options);
	return {
		sandbox,
		credentials: api.credentials,
		baseUrl: base,
		fetch: async (input, init) => {
			const request = new Request(input, init);
			if (request.url !== base && !request.url.startsWith(`${base}/`))
				throw new RangeError(
					`“${request.url}” is not below ${base}. Call an address that begins with it, or choose another baseUrl.`,
				);
			const { response } = await answerRequest(sandbox, request, prefix);
			if (response.type === "error") throw new TypeError("fetch failed");
			return response;
		},
	};
}
