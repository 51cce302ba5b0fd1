/** Amounts in minor units: cents of US dollars. */
export interface Room {
	readonly id: string;
	readonly ratePlan: string;
	readonly name: string;
	readonly price: number;
	/** Rooms a night. */
	readonly count: number;
	readonly prepaid: boolean;
	readonly instant: boolean;
	/** Days before arrival until which cancelling is free; undefined when it never is. */
	readonly freeUntil?: number;
}

export interface Hotel {
	readonly id: string;
	readonly name: string;
	readonly city: string;
	readonly rooms: readonly Room[];
}

export interface Token {
	readonly value: string;
	readonly refresh: string;
	readonly owner: string;
	/** Milliseconds since 1970. */
	readonly expires: number;
	readonly refreshExpires: number;
}

export type OrderStatus = "Uncommitted" | "Process" | "Confirm" | "Cancel";

export interface Order {
	readonly id: string;
	readonly owner: string;
	readonly partnerNumber?: string;
	readonly hotel: string;
	readonly room: string;
	readonly units: number;
	/** Plain dates; the last is the day of departure. */
	readonly start: string;
	readonly end: string;
	readonly guests: readonly unknown[];
	/** Minor units. */
	readonly total: number;
	readonly status: OrderStatus;
	readonly confirmation?: string;
	readonly cancelReason?: string;
	readonly created: number;
	readonly modified: number;
}

/** Rooms taken of a night. */
export interface Night {
	readonly taken: number;
}

export type TripTables = {
	readonly hotels: Readonly<Record<string, Hotel>>;
	readonly tokens: Readonly<Record<string, Token>>;
	readonly orders: Readonly<Record<string, Order>>;
	readonly nights: Readonly<Record<string, Night>>;
};
