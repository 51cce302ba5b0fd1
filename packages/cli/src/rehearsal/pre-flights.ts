import {
	findingLines,
	isReady,
	type PreFlight,
	preFlightText,
} from "@slipway/rehearsal/pre-flight";
import { printable } from "../printable.ts";

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
