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

/** Amounts in minor units: cents of US dollars. */
export const Room = itemOf({
	id: z.string(),
	ratePlan: z.string(),
	name: z.string(),
	price: figure,
	/** Rooms a night. */
	count: figure,
	prepaid: z.boolean(),
	instant: z.boolean(),
	/** Days before arrival until which cancelling is free; undefined when it never is. */
	freeUntil: span.exactOptional(),
});

export type Room = z.output<typeof Room>;

export const Hotel = itemOf({
	id: z.string(),
	name: z.string(),
	city: z.string(),
	rooms: listOf(Room),
});

export type Hotel = z.output<typeof Hotel>;

export const Token = itemOf({
	/** The fingerprint of the token. */
	id: z.string(),
	/** The fingerprint of the token that renews it. */
	refresh: z.string(),
	owner: z.string(),
	/** Milliseconds since 1970. */
	expires: time,
	refreshExpires: time,
});

export type Token = z.output<typeof Token>;

export const OrderStatus = z.enum([
	"Uncommitted",
	"Process",
	"Confirm",
	"Cancel",
]);

export type OrderStatus = z.output<typeof OrderStatus>;

export const Order = itemOf({
	id: z.string(),
	owner: z.string(),
	partnerNumber: z.string().exactOptional(),
	hotel: z.string(),
	room: z.string(),
	units: figure,
	/** Plain dates; the last is the day of departure. */
	start: plainDate,
	end: plainDate,
	guests: listOf(z.unknown()),
	/** Minor units. */
	total: figure,
	status: OrderStatus,
	confirmation: z.string().exactOptional(),
	cancelReason: z.string().exactOptional(),
	created: time,
	modified: time,
});

export type Order = z.output<typeof Order>;

/** Rooms taken of a night. */
export const Night = itemOf({
	taken: figure,
});

export type Night = z.output<typeof Night>;

export const tables = {
	hotels: Hotel,
	tokens: Token,
	orders: Order,
	nights: Night,
};

export type TripTables = TablesOf<typeof tables>;
