import {
	findingLines,
	isReady,
	type PreFlight,
	preFlightText,
} from "@slipway/rehearsal/pre-flight";
import { printable } from "../printable.ts";

/** Tells what would spoil every case, each fault once, as soon as it is seen. */
export function troubleTeller(
	tell: (line: string) => void,
): (flights: readonly PreFlight[]) => void {
	const told = new Set<string>();
	return (flights) => {
		for (const line of troubleIn(flights)) {
			if (!told.has(line)) tell(`Pre-flight:\n${line}`);
			told.add(line);
		}
	};
}

/** What is wrong, each in its lines for a terminal. */
const troubleIn = (flights: readonly PreFlight[]): readonly string[] =>
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
