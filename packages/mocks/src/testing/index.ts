import type { MockApi, Sandbox } from "@slipway/sandbox/engine";
import { answerRequest } from "@slipway/sandbox/web";
import { HttpResponse, http } from "msw";
import { mockApis } from "../index.ts";
import {
	knownMock,
	type SandboxOptions,
	stillSandboxOf,
} from "./still-clock.ts";

export type { SandboxOptions };

/** A mock for a test suite: its sandbox, and the handlers to give to MSW's `setupServer`. */
export interface TestSandbox {
	readonly sandbox: Sandbox;
	readonly handlers: ReturnType<typeof http.all>[];
	readonly credentials: MockApi["credentials"];
}

/** A mock by its id, with a clock that stands still. Throws a RangeError for an id that does not exist. */
export function sandboxFor(
	id: string,
	options: SandboxOptions = {},
): TestSandbox {
	const api = knownMock(mockApis, id);
	const { sandbox, base, prefix } = stillSandboxOf(api, options);
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
