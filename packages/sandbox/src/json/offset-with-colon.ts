/**
 * A date-time whose offset has its colon, as most readers want it: ISO 8601 has `+0200` beside `+02:00`. Other text stays as
 * it is.
 *
 * @example
 * ```ts
 * import { offsetWithColon } from "@slipway/sandbox/json";
 *
 * offsetWithColon("2027-05-04T09:00:00+0200"); // => "2027-05-04T09:00:00+02:00"
 * ```
 */
export const offsetWithColon = (text: string): string =>
	text.replace(/(T.*[+-]\d\d)(\d\d)$/, "$1:$2");
