import type { MockApi } from "../engine/index.ts";
import { docplanner } from "./docplanner/api.ts";
import { holidayExtras } from "./holiday-extras/api.ts";
import { apiConnect } from "./holiday-extras-v2/api.ts";
import { prioticket } from "./prioticket/api.ts";
import { channelsPlus } from "./siteminder-channels-plus/api.ts";
import { pmsXchange } from "./siteminder-pmsxchange/api.ts";
import { siteConnect } from "./siteminder-siteconnect/api.ts";
import { tripCom } from "./trip-com/api.ts";

/** Every mock there is, in the order in which they are listed. */
export const mockApis: readonly MockApi[] = [
	prioticket,
	docplanner,
	holidayExtras,
	apiConnect,
	channelsPlus,
	pmsXchange,
	siteConnect,
	tripCom,
];
