import type { Traffic } from "@slipway/rehearsal";
import {
	findingLines,
	isReady,
	type PreFlight,
	preFlightOf,
	preFlightText,
} from "@slipway/rehearsal/pre-flight";
import type { MockApi } from "@slipway/sandbox/engine";
import { printable } from "../printable.ts";

/** Where the requests went. */
interface Sent {
	readonly apis: readonly MockApi[];
	readonly traffics: ReadonlyMap<string, Traffic>;
	/** Where an API is reached; the provider's own address for a recording. */
	readonly addressOf: (api: MockApi) => string;
	readonly isSimulation: boolean;
}

/** The pre-flight of every API to which something was sent. */
export const preFlights = ({
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

/** What is wrong, each in its lines for a terminal. */
export const troubleIn = (flights: readonly PreFlight[]): readonly string[] =>
	flights.flatMap(({ findings }) =>
		findings
			.filter(({ is }) => is === "bad")
			.map((finding) => printed(findingLines(finding))),
	);

/** Pre-flights as they are printed, the last line ended; nothing to see is said. */
export const printPreFlights = (flights: readonly PreFlight[]): string =>
	`${flights.length === 0 ? "Pre-flight: no request has arrived." : printed(preFlightText(flights))}\n`;

/** Whether something was seen and nothing stands in the way. */
export const isFit = (flights: readonly PreFlight[]): boolean =>
	flights.length > 0 && isReady(flights);

const printed = (text: string): string =>
	text.split("\n").map(printable).join("\n");
