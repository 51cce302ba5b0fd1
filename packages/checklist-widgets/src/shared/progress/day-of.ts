import { dayWithin } from "@slipway/core/checklist";

/** The day by the reader's clock and time zone, `YYYY-MM-DD`; the nearest one from 2000 to 2099 where the clock is wrong. */
export const dayOf = (time: number): string =>
	// Swedish dates look like ISO 8601.
	dayWithin(new Date(time).toLocaleDateString("sv"));
