import { figure, itemOf } from "@slipway/sandbox/engine";
import { z } from "zod";

/** A room of a hotel booking, by the code that bookings use. */
export const Room = itemOf({
	code: z.string(),
	adults: figure,
	children: figure,
});

export type Room = z.output<typeof Room>;

/** Where a transfer begins or ends. */
export const Place = itemOf({
	type: z.enum(["IATA", "TTI", "GIATA", "postal-address", "PC"]),
	code: z.string(),
	name: z.string(),
	address: z.string(),
});

export type Place = z.output<typeof Place>;

/** From where to where a transfer goes. A flight that is not known is empty. */
export const Ride = itemOf({
	pickUp: Place,
	dropOff: Place,
	returns: z.boolean(),
	outFlight: z.string(),
	returnFlight: z.string(),
});

export type Ride = z.output<typeof Ride>;
