import type { MockApi } from "@slipway/sandbox/engine";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { callbackFinding } from "./callbacks.ts";
import { clockFinding } from "./clock.ts";
import { contentFinding } from "./content-type.ts";
import { credentialsFinding } from "./credentials.ts";
import type { Finding, PreFlight, Surrounding } from "./finding.ts";
import { headersFinding } from "./headers.ts";

/**
 * Whether a run can begin: what would spoil every case, such as a wrong address or rejected credentials, each with its own
 * fix. Told by the first requests, so that nothing is asked of the partner but to send one.
 *
 * @example
 * ```ts
 * import { trafficOf } from "@slipway/rehearsal";
 * import { preFlightOf } from "@slipway/rehearsal/pre-flight";
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 *
 * const here = { address: "http://localhost:4010/library", isSimulation: true };
 * preFlightOf(library, trafficOf(stillSandbox(library)), here).findings[0].says; // => "No request has arrived yet."
 * ```
 */
export function preFlightOf(
	api: MockApi,
	traffic: Traffic,
	here: Surrounding,
): PreFlight {
	const requests = traffic.observations.filter(({ way }) => way === "request");
	const { id, title } = api;
	const findings = [
		addressFinding(api, requests, here),
		...(requests.some(({ name }) => name !== undefined)
			? [
					credentialsFinding(api, requests, here),
					headersFinding(api, requests),
					contentFinding(api, requests),
					clockFinding(requests, here),
				]
			: []),
		...(api.partner ? [callbackFinding(api, api.partner, traffic)] : []),
	];
	return { api: id, title, findings };
}

/** Where the requests of several APIs went. */
export interface Sent {
	readonly apis: readonly MockApi[];
	/** By the id of the mock. */
	readonly traffics: ReadonlyMap<string, Traffic>;
	/** Where an API is reached; the provider's own address for a recording. */
	readonly addressOf: (api: MockApi) => string;
	readonly isSimulation: boolean;
}

/** The pre-flight of every API to which something was sent, as many integrations use one of several. */
export const preFlightsOf = ({
	apis,
	traffics,
	addressOf,
	isSimulation,
}: Sent): readonly PreFlight[] =>
	apis.flatMap((api) => {
		const traffic = traffics.get(api.id);
		return traffic && traffic.observations.length > 0
			? [preFlightOf(api, traffic, { address: addressOf(api), isSimulation })]
			: [];
	});

function addressFinding(
	{ title, realAddress }: MockApi,
	requests: readonly Observation[],
	{ address, isSimulation }: Surrounding,
): Finding {
	const check = "address";
	const known = requests.filter(({ name }) => name !== undefined);
	const strange = requests.find(({ name }) => name === undefined);
	if (requests.length === 0)
		return {
			check,
			is: "open",
			says: "No request has arrived yet.",
			fix: `Send one to ${address}.`,
		};
	if (
		!isSimulation &&
		known.length > 0 &&
		known.every(({ answer }) => answer === undefined)
	)
		return {
			check,
			is: "bad",
			says: "Your requests were sent on, and none was answered.",
			fix: "Ask the provider whether this address is open to yours: many let in only the addresses that they know.",
		};
	if (known.length > 0)
		return { check, is: "good", says: "Your requests reach the API." };
	return {
		check,
		is: "bad",
		says: `${strange?.request.method} ${strange?.request.target.split("?", 1)[0]} is no operation of ${title}.`,
		fix: `Put ${address} in the place of ${realAddress}, and keep the rest of each path.`,
	};
}
