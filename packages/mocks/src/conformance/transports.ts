import {
	fetched,
	type Transports,
	usualTransports,
} from "@slipway/sandbox/conformance/transports";
import { testNow } from "@slipway/sandbox/test-support";
import { setupServer } from "msw/node";
import { sandboxFor } from "../testing/index.ts";

/** The transports of the engine, and the one of test suites. */
export const transports: Transports = {
	...usualTransports,
	"MSW in Node": async (api) => {
		const { sandbox, handlers } = sandboxFor(api.id, {
			seed: 7,
			now: new Date(testNow).toISOString(),
			baseUrl: "https://mock.example/api",
		});
		const server = setupServer(...handlers);
		server.listen({ onUnhandledFrame: "error" });
		return {
			sandbox,
			send: (call) => fetched(call, "https://mock.example/api"),
			close: async () => server.close(),
		};
	},
};
