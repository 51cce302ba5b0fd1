import { epochDayOf, nextMonday } from "@slipway/core/calendar";

/** The day on which work starts: the one given, or the next Monday. A day that does not exist throws a SlipwayError. */
export function startOf(given: string | undefined): string {
	const start = given ?? nextMonday(today());
	epochDayOf(start);
	return start;
}

/** The command line is the border where the clock is read. */
function today(): string {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
