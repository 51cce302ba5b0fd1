import {
	figure,
	itemOf,
	listOf,
	plainDate,
	span,
	type TablesOf,
	time,
} from "@slipway/sandbox/engine";
import { z } from "zod";

/** A kind of room at a rate, as it is mapped for the PMS. */
export const RoomRate = itemOf({
	ratePlanName: z.string(),
	ratePlanCode: z.string(),
	roomTypeName: z.string(),
	roomTypeCode: z.string(),
	includedAdultOccupancy: figure,
});

export type RoomRate = z.output<typeof RoomRate>;

export const Hotel = itemOf({
	code: z.string(),
	currency: z.string(),
	active: z.boolean(),
	roomRates: listOf(RoomRate),
});

export type Hotel = z.output<typeof Hotel>;

/** How many rooms of a kind are to be sold on a date: one pool for all its rates. */
export const Availability = itemOf({
	hotel: z.string(),
	room: z.string(),
	date: plainDate,
	rooms: figure,
});

export type Availability = z.output<typeof Availability>;

/** What restricts the sale of a room at a rate on a date. Each kind is set apart from the others. */
export const Restriction = itemOf({
	hotel: z.string(),
	room: z.string(),
	plan: z.string(),
	date: plainDate,
	closed: z.boolean().exactOptional(),
	closedToArrival: z.boolean().exactOptional(),
	closedToDeparture: z.boolean().exactOptional(),
	minStay: figure.exactOptional(),
	maxStay: figure.exactOptional(),
});

export type Restriction = z.output<typeof Restriction>;

/** What a room costs at a rate on a date; amounts as they were sent. */
export const DailyRate = itemOf({
	hotel: z.string(),
	room: z.string(),
	plan: z.string(),
	date: plainDate,
	currency: z.string(),
	amounts: listOf(
		itemOf({
			guests: figure.exactOptional(),
			amount: z.string(),
		}),
	),
});

export type DailyRate = z.output<typeof DailyRate>;

export const BookedRoom = itemOf({
	room: z.string(),
	plan: z.string(),
	start: plainDate,
	end: plainDate,
	adults: figure,
	/** For the whole stay, in minor units. */
	total: figure,
});

export type BookedRoom = z.output<typeof BookedRoom>;

export const Reservation = itemOf({
	id: z.string(),
	hotel: z.string(),
	/** The code of the booking channel. */
	channel: z.string(),
	status: z.enum(["Book", "Modify", "Cancel"]),
	rooms: listOf(BookedRoom),
	guest: itemOf({
		first: z.string(),
		last: z.string(),
	}),
	/** Milliseconds since 1970. */
	created: time,
	modified: time.exactOptional(),
	/** The PMS's own number, once it has told it. */
	pmsNumber: z.string().exactOptional(),
});

export type Reservation = z.output<typeof Reservation>;

/** A reservation that the PMS uploaded. */
export const Upload = itemOf({
	id: z.string(),
	hotel: z.string(),
	status: z.enum(["Commit", "Modify", "Cancel"]),
	kind: z.enum(["walk-in", "delivered by SiteMinder", "direct channel", "PMS"]),
	received: time,
});

export type Upload = z.output<typeof Upload>;

/** One delivery of a reservation to the PMS, until it is confirmed. */
export const Message = itemOf({
	id: z.string(),
	reservation: z.string(),
	hotel: z.string(),
	status: Reservation.unwrap().shape.status,
	state: z.enum(["undelivered", "confirmed", "refused by the PMS", "failed"]),
	deliveries: span,
	/** Milliseconds since 1970. */
	created: time,
	firstDelivery: time.exactOptional(),
	/** Whether the PMS has sent its availability back since it took the reservation. */
	availabilityBack: z.boolean().exactOptional(),
});

export type Message = z.output<typeof Message>;

/** A guest's payment that the PMS is told of. */
export const Payment = itemOf({
	id: z.string(),
	hotel: z.string(),
	reservation: z.string(),
	/** In minor units. */
	amount: figure,
	currency: z.string(),
	state: z.enum(["undelivered", "confirmed", "refused by the PMS"]),
	deliveries: span,
	created: time,
});

export type Payment = z.output<typeof Payment>;

/** Where the PMS wants its reservations to be pushed, and with which credentials. */
export const Endpoint = itemOf({
	url: z.string().exactOptional(),
	username: z.string(),
	password: z.string(),
});

/** A line of the mail that tells what was not applied. */
export const DigestLine = itemOf({
	hotel: z.string(),
	code: z.string(),
	says: z.string(),
	/** Milliseconds since 1970: at 08:00 or 16:00. */
	mailed: time,
});

export type DigestLine = z.output<typeof DigestLine>;

/** Everything that the mock remembers. */
export const tables = {
	hotels: Hotel,
	availability: Availability,
	restrictions: Restriction,
	rates: DailyRate,
	reservations: Reservation,
	messages: Message,
	uploads: Upload,
	payments: Payment,
	endpoint: Endpoint,
	digest: DigestLine,
	polls: itemOf({
		at: time,
	}),
};

export type PmsXchangeTables = TablesOf<typeof tables>;
