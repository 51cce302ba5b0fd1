import { docplanner } from "./docplanner/rehearsal.ts";
import { holidayExtras } from "./holiday-extras/rehearsal.ts";
import { holidayExtrasV2 } from "./holiday-extras-v2/rehearsal.ts";
import { prioticket } from "./prioticket/rehearsal.ts";
import type { Sample } from "./sample.ts";
import { channelsPlus } from "./siteminder-channels-plus/rehearsal.ts";
import { pmsXchange } from "./siteminder-pmsxchange/rehearsal.ts";
import { siteConnect } from "./siteminder-siteconnect/rehearsal.ts";
import { tripCom } from "./trip-com/rehearsal.ts";

/** A sample integration for each mock that has one. */
export const samples: readonly Sample[] = [
	prioticket,
	docplanner,
	holidayExtras,
	holidayExtrasV2,
	channelsPlus,
	pmsXchange,
	siteConnect,
	tripCom,
];
