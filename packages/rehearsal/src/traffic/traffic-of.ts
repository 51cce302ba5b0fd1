import { operationFinder, type Sandbox } from "@slipway/sandbox/engine";
import type { Observation, Traffic } from "./observation.ts";

/**
 * The traffic of a sandbox: its journal and its calls to the partner, in the order of its clock.
 *
 * @example
 * ```ts
 * import { trafficOf } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 *
 * trafficOf(stillSandbox(library)).observations; // => []
 * ```
 */
export function trafficOf(sandbox: Sandbox): Traffic {
	const { api } = sandbox;
	const find = operationFinder(api);
	const requests = sandbox.journal().map(
		({ number, at, operation, request, answer, problems }): Observation => ({
			way: "request",
			number,
			at,
			name: operation,
			request,
			answer,
			fact: problems[0]?.fact,
		}),
	);
	const calls = sandbox
		.callbacks()
		.map((call) => sandbox.calls.masked(call))
		.map(
			({
				number,
				at,
				event,
				method,
				address,
				headers,
				body,
				reply,
				problems,
			}): Observation => ({
				way: "call",
				number,
				at,
				name: event,
				request: {
					method,
					target: address ?? "/",
					headers: lowerCase(headers),
					body,
				},
				answer:
					reply?.status === undefined
						? undefined
						: {
								status: reply.status,
								headers: reply.headers ?? {},
								body: reply.body ?? "",
							},
				fact: problems?.[0]?.fact ?? reply?.failure,
			}),
		);
	return {
		observations: [...requests, ...calls].sort(
			(left, right) => left.at - right.at,
		),
		read: (text, mediaType) => api.format.read(text, mediaType),
		paramsOf: (request) => find(request)?.params ?? {},
	};
}

const lowerCase = (headers: Readonly<Record<string, string>>) =>
	Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
