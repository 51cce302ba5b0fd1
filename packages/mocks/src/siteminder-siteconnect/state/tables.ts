import {
	figure,
	itemOf,
	listOf,
	ProblemSchema,
	plainDate,
	type TablesOf,
	time,
} from "@slipway/sandbox/engine";
import { z } from "zod";

/** A hotel that is connected to the channel. */
export const Hotel = itemOf({
	code: z.string(),
});

export type Hotel = z.output<typeof Hotel>;

/** A reservation as the channel sent it last. */
export const Reservation = itemOf({
	/** The channel's own id, unique for ever. */
	id: z.string(),
	hotel: z.string(),
	status: z.enum(["Commit", "Modify", "Cancel"]),
	stays: listOf(
		itemOf({
			room: z.string(),
			plan: z.string().exactOptional(),
			start: plainDate,
			end: plainDate,
		}),
	),
	/** Milliseconds since 1970. */
	received: time,
});

export type Reservation = z.output<typeof Reservation>;

/** A message of the channel, and what became of it. */
export const Receipt = itemOf({
	reservation: z.string(),
	hotel: z.string(),
	status: Reservation.unwrap().shape.status,
	outcome: z.enum(["taken", "ignored"]),
	/** Why it was ignored, or what SiteMinder could not know. */
	remark: z.string().exactOptional(),
	at: time,
});

export type Receipt = z.output<typeof Receipt>;

/** Where the channel takes messages, and with which credentials. */
export const Endpoint = itemOf({
	url: z.string().exactOptional(),
	username: z.string(),
	password: z.string(),
});

export type Endpoint = z.output<typeof Endpoint>;

/** Which message SiteMinder sends. */
export const Kind = z.enum(["rooms", "availability", "rates"]);

export type Kind = z.output<typeof Kind>;

/** A mistake that SiteMinder makes on purpose, to see the channel's error. */
export const Mistake = z.enum([
	"none",
	"password",
	"hotel",
	"room",
	"rate",
	"occupancy",
	"adults",
]);

export type Mistake = z.output<typeof Mistake>;

/** A message of SiteMinder to the channel. */
export const Message = itemOf({
	id: z.string(),
	kind: Kind,
	hotel: z.string(),
	echoToken: z.string(),
	mistake: Mistake,
	/** Held: until the availability message before it has succeeded; withheld: because that one has not. */
	state: z.enum(["held", "sent", "passed", "failed", "withheld"]),
	/** The availability message that must succeed first. */
	after: z.string().exactOptional(),
	/** The envelope. */
	text: z.string(),
	findings: listOf(ProblemSchema),
});

export type Message = z.output<typeof Message>;

/** A room at a rate that the channel has listed. */
export const Product = itemOf({
	hotel: z.string(),
	room: z.string(),
	roomName: z.string(),
	plan: z.string().exactOptional(),
	planName: z.string().exactOptional(),
	maxOccupancy: figure.exactOptional(),
});

export type Product = z.output<typeof Product>;

/** The whole state. */
export const tables = {
	hotels: Hotel,
	reservations: Reservation,
	receipts: Receipt,
	endpoint: Endpoint,
	messages: Message,
	products: Product,
};

export type SiteConnectTables = TablesOf<typeof tables>;
