/** `ABC` is the United Kingdom, `ABG` Europe. */
export type System = "ABC" | "ABG";

/** Amounts in minor units: pence or cents. */
export interface CarPark {
	readonly code: string;
	readonly name: string;
	readonly airport: string;
	readonly system: System;
	/** What `RequestFlags` demand of a booking in the United Kingdom. */
	readonly flags: readonly string[];
	/** The 18 letters of `CarDetFlags` in Europe. */
	readonly detailFlags: string;
	readonly base: number;
	readonly daily: number;
	/** Fewer days are charged as so many. */
	readonly leastDays: number;
	readonly spaces: number;
	readonly advancePurchase: boolean;
	readonly amendOnly: boolean;
	readonly amendable: boolean;
	/** Confirmed by its supplier some time after booking. */
	readonly later: boolean;
	readonly filters: readonly string[];
}

/** Amounts in minor units. */
export interface Lounge {
	readonly code: string;
	readonly name: string;
	readonly airport: string;
	readonly system: System;
	readonly terminal: string;
	readonly adult: number;
	readonly child: number;
	readonly places: number;
}

/** An upgrade: per person, or per booking. Amounts in minor units. */
export interface Upgrade {
	readonly code: string;
	readonly name: string;
	readonly type: string;
	readonly per: "P" | "B";
	readonly adult: number;
	readonly child: number;
	readonly cancellable: boolean;
}

export interface Token {
	readonly value: string;
	readonly key: string;
	/** Kinds of product that it has booked. */
	readonly spent: readonly Booking["kind"][];
}

/** Spaces of a product that are taken on a day. */
export interface Occupied {
	readonly taken: number;
}

export interface Client {
	readonly title: string;
	readonly initial: string;
	readonly surname: string;
	readonly address: readonly string[];
	readonly town: string;
	readonly county: string;
	readonly postCode: string;
	readonly email: string;
	readonly mobile: string;
}

/** Plain date, and time as `HHMM`. */
export interface Moment {
	readonly date: string;
	readonly time: string;
}

export interface BookedUpgrade {
	readonly code: string;
	readonly date: string;
	readonly quantity: number;
	readonly adults: number;
	readonly children: number;
	/** Minor units. */
	readonly total: number;
}

export interface Booking {
	readonly reference: string;
	readonly kind: "parking" | "lounge";
	readonly system: System;
	readonly agent: string;
	readonly product: string;
	readonly arrival: Moment;
	/** For a lounge the same as the arrival. */
	readonly depart: Moment;
	readonly people: number;
	readonly client: Client;
	readonly car: Readonly<Record<string, string>>;
	readonly customerReference: string;
	/** Minor units, without upgrades. */
	readonly basePrice: number;
	readonly upgrades: readonly BookedUpgrade[];
	/** Minor units, with upgrades. */
	readonly total: number;
	readonly status: "Pending" | "Confirmed" | "Error" | "Cancelled";
	/** Milliseconds since 1970. */
	readonly created: number;
	readonly amendedOn?: string;
	readonly cancelledOn?: string;
	readonly refund?: number;
}

/** What the duplicate detector remembers. */
export interface Recent {
	readonly reference: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** All that a Holiday Extras mock knows. */
export type HolidayExtrasTables = {
	readonly carParks: Readonly<Record<string, CarPark>>;
	readonly lounges: Readonly<Record<string, Lounge>>;
	readonly upgrades: Readonly<Record<string, Upgrade>>;
	readonly tokens: Readonly<Record<string, Token>>;
	readonly occupied: Readonly<Record<string, Occupied>>;
	readonly bookings: Readonly<Record<string, Booking>>;
	readonly recent: Readonly<Record<string, Recent>>;
};
