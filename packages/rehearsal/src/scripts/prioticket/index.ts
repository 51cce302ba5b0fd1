import type { cases } from "@slipway/core/cases/prioticket";
import { scriptsOf } from "../../language/scripts.ts";
import * as access from "./access.ts";
import * as orders from "./orders.ts";
import * as products from "./products.ts";

export const prioticket = scriptsOf<typeof cases>({
	"token-and-renewal": access.tokenAndRenewal,
	"rejected-credentials": access.rejectedCredentials,
	freesale: products.freesale,
	"time-point": products.timePoint,
	"time-period": products.timePeriod,
	"time-slot": products.timeSlot,
	"time-date": products.timeDate,
	"third-party-product": products.thirdPartyProduct,
	"seasonal-product": products.seasonalProduct,
	"ticket-types": products.ticketTypes,
	"quantity-limit": products.quantityLimit,
	"reserve-and-confirm": orders.reserveAndConfirm,
	"hold-expires": orders.holdExpires,
	"retry-after-timeout": orders.retryAfterTimeout,
	"confirmed-later": orders.confirmedLater,
	"full-cancellation": orders.fullCancellation,
	"partial-cancellation": orders.partialCancellation,
	"back-off": access.backOff,
	"combi-product": {
		needs: "the provider",
		because:
			"No public source describes how a combi is booked, so the sandbox has none; Prioticket's staging has products 62532 and 62533.",
	},
	"booking-questions": {
		needs: "the provider",
		because:
			"No public source describes how questions are answered, so the sandbox asks none; Prioticket's staging has products 62701, 62702 and 62653.",
	},
	"pickup-point": products.pickupPoint,
	"late-voucher": orders.lateVoucher,
	"promo-code-refused": orders.promoCodeRefused,
});
