import type { Customer, Details } from "../contract/common.ts";

export interface Location {
	readonly code: string;
	readonly name: string;
	readonly currency: string;
	readonly zone: string;
}

/** Amounts in minor units. */
export interface Product {
	readonly code: string;
	readonly location: string;
	readonly name: string;
	readonly base: number;
	readonly daily: number;
	readonly spaces: number;
	/** Confirmed by its supplier some seconds after booking. */
	readonly later: boolean;
	/** What an amendment costs, and until how many hours before entry it can be made. */
	readonly amendments?: { readonly fee: number; readonly hours: number };
	/** Latest deadline first: hours before entry, and the part of the price that comes back. */
	readonly refunds: readonly {
		readonly hours: number;
		readonly percent: number;
	}[];
	/** Pointers into the booking's body. */
	readonly required: readonly string[];
	readonly entry: "qr_code" | "barcode" | "reference_number";
}

export interface Token {
	readonly value: string;
	readonly client: string;
	/** Milliseconds since 1970. */
	readonly expires: number;
}

/** A price that was promised. */
export interface Guarantee {
	readonly token: string;
	readonly owner: string;
	readonly product: string;
	readonly entry: string;
	readonly exit: string;
	readonly price: number;
	readonly expires: number;
}

/** Spaces of a product that are taken on a day. */
export interface Occupied {
	readonly taken: number;
}

export interface Booking {
	readonly reference: string;
	readonly owner: string;
	readonly partnerReference?: string;
	readonly product: string;
	readonly details: Details;
	readonly customer: Customer;
	readonly status: "Pending" | "Confirmed" | "Error" | "Cancelled";
	readonly price: number;
	/** Paid for amendments. */
	readonly fees: number;
	readonly refund: number;
	/** What the partner has been charged in all, refunds taken off. */
	readonly paid: number;
	/** Milliseconds since 1970; before it the booking cannot be seen. */
	readonly seenFrom: number;
	/** Counts the changes. */
	readonly version: number;
}

/** What a change would cost. */
export interface Quote {
	readonly token: string;
	readonly kind: "amendment" | "cancellation";
	readonly reference: string;
	readonly version: number;
	readonly expires: number;
	readonly fee: number;
	/** What an amended stay costs more; less than 0 when it costs less. */
	readonly difference: number;
	readonly refund: number;
	readonly details?: Details;
}

/** The answer to a booking, kept for the case that it is sent again. */
export interface Replay {
	readonly body: string;
	readonly answer: object;
}

/** Where a client wants its events. */
export interface Receiver {
	readonly client: string;
	readonly address: string;
}

export interface Event {
	readonly id: string;
	readonly type: "booking.confirmed" | "booking.failed";
	readonly reference: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly attempts: number;
	readonly arrived: boolean;
}

/** All that an APIConnect mock knows. */
export type ApiConnectTables = {
	readonly locations: Readonly<Record<string, Location>>;
	readonly products: Readonly<Record<string, Product>>;
	readonly tokens: Readonly<Record<string, Token>>;
	readonly guarantees: Readonly<Record<string, Guarantee>>;
	readonly occupied: Readonly<Record<string, Occupied>>;
	readonly bookings: Readonly<Record<string, Booking>>;
	readonly quotes: Readonly<Record<string, Quote>>;
	readonly replays: Readonly<Record<string, Replay>>;
	readonly receivers: Readonly<Record<string, Receiver>>;
	readonly events: Readonly<Record<string, Event>>;
};
