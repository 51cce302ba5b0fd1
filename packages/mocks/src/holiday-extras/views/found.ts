import { localTime } from "../state/days.ts";
import type { System } from "../state/tables.ts";

/** For how long what was found may be kept. Milliseconds. */
const kept = 10 * 60_000;

/** What stands above the products that a search has found. `now` is in milliseconds since 1970. */
export const foundAttributes = (
	product: string,
	requestCode: string,
	system: System,
	now: number,
) => ({
	Product: product,
	RequestCode: requestCode,
	Result: "OK",
	cached: "1",
	expires: localTime(now + kept, system),
});
