import type { cases } from "@slipway/core/cases/siteminder";
import { scriptsOf } from "../../language/scripts.ts";
import { channelsPlusBooking, channelsPlusSearch } from "./channels-plus.ts";
import * as pmsxchange from "./pmsxchange.ts";
import * as siteconnect from "./siteconnect.ts";

const withoutSmx = {
	needs: "the provider",
	because:
		"SMX is described to its partners only, so the sandbox does not play it.",
} as const;

export const siteminder = scriptsOf<typeof cases>({
	"pmsxchange-rooms-and-rates": pmsxchange.roomsAndRates,
	"pmsxchange-small-flush": pmsxchange.smallFlush,
	"pmsxchange-deltas": pmsxchange.deltas,
	"pmsxchange-new-dates": pmsxchange.newDates,
	"pmsxchange-new-room-type": {
		needs: "the provider",
		because:
			"The test reservations of the sandbox change their dates, never their room.",
	},
	"pmsxchange-upload": pmsxchange.upload,
	"pmsxchange-payment": pmsxchange.payment,
	"siteconnect-rooms-and-rates": siteconnect.roomsAndRates,
	"siteconnect-availability": siteconnect.availability,
	"siteconnect-restrictions": siteconnect.restrictions,
	"siteconnect-rates-pdp": siteconnect.ratesPdp,
	"siteconnect-rates-obp": siteconnect.ratesObp,
	"siteconnect-errors": siteconnect.errors,
	"siteconnect-reservation": siteconnect.reservation,
	"siteconnect-changes": siteconnect.changes,
	"channels-plus-deal": {
		needs: "the provider",
		because: "A deal is created in the portal, and SiteMinder approves it.",
	},
	"channels-plus-search": channelsPlusSearch,
	"channels-plus-booking": channelsPlusBooking,
	"smx-content": withoutSmx,
	"smx-story": withoutSmx,
	"smx-refusals": withoutSmx,
});
