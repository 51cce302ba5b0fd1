import type { Problem } from "../../../engine/index.ts";

/** A hotel that is connected to the channel. */
export interface Hotel {
	readonly code: string;
}

/** A reservation as the channel sent it last. */
export interface Reservation {
	/** The channel's own id, unique for ever. */
	readonly id: string;
	readonly hotel: string;
	readonly status: "Commit" | "Modify" | "Cancel";
	readonly stays: readonly {
		readonly room: string;
		readonly plan?: string;
		readonly start: string;
		readonly end: string;
	}[];
	/** Milliseconds since 1970. */
	readonly received: number;
}

/** A message of the channel, and what became of it. */
export interface Receipt {
	readonly reservation: string;
	readonly hotel: string;
	readonly status: Reservation["status"];
	readonly outcome: "taken" | "ignored";
	/** Why it was ignored, or what SiteMinder could not know. */
	readonly remark?: string;
	readonly at: number;
}

/** Where the channel takes messages, and with which credentials. */
export interface Endpoint {
	readonly url?: string;
	readonly username: string;
	readonly password: string;
}

/** Which message SiteMinder sends. */
export type Kind = "rooms" | "availability" | "rates";

/** A mistake that SiteMinder makes on purpose, to see the channel's error. */
export type Mistake =
	| "none"
	| "password"
	| "hotel"
	| "room"
	| "rate"
	| "occupancy"
	| "adults";

/** A message of SiteMinder to the channel. */
export interface Message {
	readonly id: string;
	readonly kind: Kind;
	readonly hotel: string;
	readonly echoToken: string;
	readonly mistake: Mistake;
	/** Held: until the availability message before it has succeeded; withheld: because that one has not. */
	readonly state: "held" | "sent" | "passed" | "failed" | "withheld";
	/** The availability message that must succeed first. */
	readonly after?: string;
	/** The envelope. */
	readonly text: string;
	readonly findings: readonly Problem[];
}

/** A room at a rate that the channel has listed. */
export interface Product {
	readonly hotel: string;
	readonly room: string;
	readonly roomName: string;
	readonly plan?: string;
	readonly planName?: string;
	readonly maxOccupancy?: number;
}

/** The whole state. */
export type SiteConnectTables = {
	readonly hotels: Readonly<Record<string, Hotel>>;
	readonly reservations: Readonly<Record<string, Reservation>>;
	readonly receipts: Readonly<Record<string, Receipt>>;
	readonly endpoint: Readonly<Record<string, Endpoint>>;
	readonly messages: Readonly<Record<string, Message>>;
	readonly products: Readonly<Record<string, Product>>;
};
