import {
	figure,
	itemOf,
	listOf,
	plainDate,
	span,
	type TablesOf,
	time,
	timeZone,
} from "@slipway/sandbox/engine";
import { z } from "zod";

/** One of the kinds of room that a property has. */
export const RoomType = itemOf({
	id: z.string(),
	name: z.string(),
	/** How many there are. */
	rooms: figure,
	maxAdults: figure,
	maxGuests: figure,
});

export type RoomType = z.output<typeof RoomType>;

/** A price at which a kind of room is sold. */
export const RoomRate = itemOf({
	uuid: z.string(),
	roomType: z.string(),
	plan: z.string(),
	/** A night, in minor units. */
	price: figure,
	policyType: z.enum(["free-cancellation", "non-refundable"]),
	/** Days before check-in; only where cancelling is free. */
	freeCancellationUntilDays: span.exactOptional(),
	breakfast: z.boolean(),
});

export type RoomRate = z.output<typeof RoomRate>;

export const Property = itemOf({
	uuid: z.string(),
	name: z.string(),
	latitude: figure,
	longitude: figure,
	suburb: z.string(),
	country: z.string(),
	timeZone,
	currency: z.string(),
	starRating: figure.exactOptional(),
	roomTypes: listOf(RoomType),
	roomRates: listOf(RoomRate),
	cards: listOf(z.string()),
	deals: listOf(
		itemOf({
			code: z.string(),
			percent: figure,
			status: z.enum(["submitted", "approved"]),
		}),
	),
	taxes: listOf(
		itemOf({
			name: z.string(),
			percent: figure,
		}),
	),
	/** Minor units, once a reservation. */
	fees: listOf(
		itemOf({
			name: z.string(),
			amount: figure,
		}),
	),
	/** Percent of the room price: what SiteMinder and the channel keep. */
	commission: itemOf({
		siteMinder: figure,
		partner: figure,
	}),
});

export type Property = z.output<typeof Property>;

/** Rooms of a kind that are held and sold on a night. Nights nobody has touched have no entry. */
export const Night = itemOf({
	roomType: z.string(),
	date: plainDate,
	locked: figure,
	sold: figure,
});

export type Night = z.output<typeof Night>;

/** Amounts in minor units. */
export const BookedRoom = itemOf({
	id: z.string(),
	roomRate: z.string(),
	roomType: z.string(),
	adults: figure,
	children: figure,
	deal: z.boolean(),
	total: figure,
	siteMinder: figure,
	partner: figure,
	guest: itemOf({
		firstName: z.string(),
		lastName: z.string(),
	}).exactOptional(),
	remarks: z.string().exactOptional(),
});

export type BookedRoom = z.output<typeof BookedRoom>;

export const Booker = itemOf({
	title: z.string().optional(),
	firstName: z.string(),
	lastName: z.string(),
	email: z.string(),
	phone: z.string().optional(),
	address: z.string().optional(),
	remarks: z.string().optional(),
});

export type Booker = z.output<typeof Booker>;

/** Amounts in minor units, times in milliseconds since 1970. */
export const Reservation = itemOf({
	id: z.string(),
	owner: z.string(),
	property: z.string(),
	checkin: plainDate,
	checkout: plainDate,
	dealCode: z.string().exactOptional(),
	netInvoicing: z.boolean(),
	rooms: listOf(BookedRoom),
	taxes: listOf(
		itemOf({
			name: z.string(),
			amount: figure,
		}),
	),
	fees: listOf(
		itemOf({
			name: z.string(),
			amount: figure,
		}),
	),
	total: figure,
	totalLessCommission: figure,
	status: z.enum(["Pending", "Confirmed", "Cancelled", "Expired"]),
	created: time,
	expires: time,
	confirmed: time.exactOptional(),
	booker: Booker.exactOptional(),
	payment: itemOf({
		method: z.string(),
		cardType: z.string(),
		lastDigits: z.string(),
	}).exactOptional(),
});

export type Reservation = z.output<typeof Reservation>;

/** Everything that the mock remembers. */
export const tables = {
	properties: Property,
	nights: Night,
	reservations: Reservation,
};

export type ChannelsPlusTables = TablesOf<typeof tables>;
