import type { cases } from "@slipway/core/cases/docplanner";
import { scriptsOf } from "../../language/scripts.ts";
import * as bookings from "./bookings.ts";
import * as calendar from "./calendar.ts";
import * as events from "./events.ts";
import * as resources from "./resources.ts";

export const docplanner = scriptsOf<typeof cases>({
	"mapping-of-resources": resources.mappingOfResources,
	"all-bookings": bookings.allBookings,
	"schedules-in-real-time": calendar.schedulesInRealTime,
	token: resources.token,
	"mapping-drift": resources.mappingDrift,
	"replace-slots": calendar.replaceSlots,
	"book-and-lose-the-slot": bookings.bookAndLoseTheSlot,
	"move-with-new-id": bookings.moveWithNewId,
	"cancel-twice": bookings.cancelTwice,
	breaks: calendar.breaks,
	"empty-queue": events.emptyQueue,
	"receive-each-once": events.receiveEachOnce,
	"endpoint-stays-alive": events.endpointStaysAlive,
	"back-off": resources.backOff,
	"real-time-denial": events.realTimeDenial,
	presence: bookings.presence,
});
