/** What the details of a checklist begin with that keep what the timeline said on a day. */
export const forecastDetail = "forecast-";

/**
 * Whether a detail keeps what the timeline said on a day.
 *
 * @example
 * ```ts
 * import { isForecast } from "@slipway/core/checklist";
 * isForecast("forecast-2"); // => true
 * ```
 */
export function isForecast(detail: string): boolean {
	return detail.startsWith(forecastDetail);
}
