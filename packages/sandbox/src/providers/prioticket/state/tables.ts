/** Amounts in minor units: cents. */
export interface TicketType {
	readonly id: string;
	readonly type: string;
	readonly label: string;
	readonly class: "STANDARD" | "INDIVIDUAL" | "GROUP" | "CUSTOM";
	readonly pax: number;
	readonly price: number;
}

export interface Product {
	readonly id: string;
	readonly title: string;
	readonly status: "ACTIVE" | "TEST" | "INACTIVE";
	readonly supplier: { readonly id: string; readonly name: string };
	readonly thirdParty: boolean;
	/** How admission works as the product says it; a connected product's slots may say otherwise. */
	readonly admission: Admission;
	readonly slotAdmission: Admission;
	readonly slots: boolean;
	readonly travelDate: boolean;
	readonly quantity: { readonly least: number; readonly most: number };
	/** Places of a slot. */
	readonly capacity: number;
	readonly pickupPoints?: readonly string[];
	readonly cancellable: boolean;
	readonly groupCode: boolean;
	readonly vouchersLater: boolean;
	/** Minutes that a reservation holds. */
	readonly hold: number;
	readonly types: readonly TicketType[];
}

export type Admission =
	| "TIME_PERIOD"
	| "TIME_DATE"
	| "TIME_POINT"
	| "TIME_SLOT"
	| "TIME_OPEN";

/** How many places of a slot are held and sold. Slots nobody has touched have no entry. */
export interface SlotUse {
	readonly reserved: number;
	readonly booked: number;
}

export interface Line {
	readonly reference: string;
	readonly externalReference?: string;
	readonly productId: string;
	readonly slot?: string;
	readonly travelDate?: string;
	readonly pickupPoint?: string;
	readonly tickets: readonly {
		readonly typeId: string;
		readonly count: number;
	}[];
	readonly status:
		| "BOOKING_RESERVED"
		| "BOOKING_RESERVATION_CANCELLED"
		| "BOOKING_RESERVATION_EXPIRED"
		| "BOOKING_CONFIRMED"
		| "BOOKING_PROCESSING_CONFIRMATION"
		| "BOOKING_PROCESSING_CANCELLATION"
		| "BOOKING_CANCELLED";
	/** Minor units. */
	readonly total: number;
	/** Milliseconds since 1970. */
	readonly heldUntil?: number;
	readonly codes?: readonly string[];
}

export interface Reservation {
	readonly reference: string;
	readonly owner: string;
	readonly distributor: string;
	readonly externalReference: string;
	readonly lines: readonly Line[];
	readonly promoCode?: string;
	/** Milliseconds since 1970. */
	readonly created: number;
	readonly order?: string;
}

export interface Order {
	readonly reference: string;
	readonly owner: string;
	readonly distributor: string;
	readonly externalReference: string;
	readonly language: string;
	readonly status: "ORDER_CONFIRMED" | "ORDER_PENDING" | "ORDER_CANCELLED";
	readonly version: number;
	readonly contacts: readonly Readonly<Record<string, unknown>>[];
	readonly lines: readonly Line[];
	readonly notes?: unknown;
	readonly created: number;
	readonly modified: number;
}

export interface Token {
	readonly value: string;
	readonly client: string;
	readonly scope: string;
	/** Milliseconds since 1970. */
	readonly expires: number;
}

/** The answer to a POST, kept for the case that it is sent again. */
export interface Replay {
	readonly key: string;
	readonly body: string;
	readonly reference: string;
}

export interface Webhook {
	readonly id: string;
	readonly owner: string;
	readonly events: readonly string[];
	readonly url?: string;
	readonly email?: string;
	readonly payload: boolean;
	readonly auth?: string;
	readonly created: number;
}

export interface Notification {
	readonly id: string;
	readonly owner: string;
	readonly event: string;
	readonly item: string;
	readonly status: "DELIVERY_PENDING" | "DELIVERY_SUCCESS" | "DELIVERY_FAILED";
	readonly created: number;
	/** The webhook that asked for it. */
	readonly webhook?: string;
	/** How often it was sent. */
	readonly attempts?: number;
}

/** All that a Prioticket mock knows. */
export type PrioticketTables = {
	readonly products: Readonly<Record<string, Product>>;
	readonly slots: Readonly<Record<string, SlotUse>>;
	readonly tokens: Readonly<Record<string, Token>>;
	readonly reservations: Readonly<Record<string, Reservation>>;
	readonly orders: Readonly<Record<string, Order>>;
	readonly replays: Readonly<Record<string, Replay>>;
	readonly webhooks: Readonly<Record<string, Webhook>>;
	readonly notifications: Readonly<Record<string, Notification>>;
};
