/** A clinic, and the API clients to which Docplanner has attached it. */
export interface Facility {
	readonly id: string;
	readonly name: string;
	readonly clients: readonly string[];
}

export interface Doctor {
	readonly id: string;
	readonly facility: string;
	readonly name: string;
	readonly surname: string;
	/** Without a commercial profile a doctor does not appear. */
	readonly commercial: boolean;
	readonly specializations: readonly {
		readonly id: string;
		readonly name: string;
	}[];
	readonly license: string;
}

export interface Address {
	readonly id: string;
	readonly doctor: string;
	readonly facility: string;
	readonly name: string;
	readonly city: string;
	readonly postCode: string;
	readonly street: string;
	readonly onlineOnly: boolean;
	readonly commercialType: "premium" | "saas-only" | "basic";
	readonly insuranceSupport: "private" | "insurance" | "private_and_insurance";
	readonly extraFields: {
		readonly birth_date: boolean;
		readonly gender: boolean;
		readonly nin: boolean;
	};
	/** Who bills payments of this address. */
	readonly paymentAccount: string;
	/** Providers of the dictionary, each with its plans. */
	readonly insurance: Readonly<Record<string, readonly string[]>>;
}

/** A service of the dictionary. */
export interface DictionaryService {
	readonly id: string;
	readonly name: string;
	readonly specializations: readonly string[];
	readonly diagnostic: boolean;
}

/** A service as one address offers it. */
export interface AddressService {
	readonly id: string;
	readonly address: string;
	readonly service: string;
	/** Whole units of the country's currency. */
	readonly price: number | null;
	readonly priceFrom: boolean;
	readonly isDefault: boolean;
	readonly description: string | null;
	readonly visible: boolean;
	/** Minutes. */
	readonly duration?: number;
	readonly ages?: {
		readonly minimum_age?: number | null | undefined;
		readonly maximum_age?: number | null | undefined;
	};
	readonly customName?: string;
}

/** Work time, as the partner has sent it. Times are milliseconds since 1970. */
export interface Period {
	readonly start: number;
	readonly end: number;
	/** Durations are minutes. */
	readonly services: readonly {
		readonly id: string;
		readonly duration: number;
	}[];
	readonly insurance: string;
	readonly insuranceProviders: readonly number[];
}

/** The calendar of an address: when it works, and which times visits have taken. */
export interface Calendar {
	readonly address: string;
	readonly status: "enabled" | "disabled";
	readonly periods: readonly Period[];
	readonly taken: readonly {
		readonly booking: string;
		readonly start: number;
		readonly end: number;
	}[];
	/** Payloads of replaceSlots, by length and hash, that still count as repeats. */
	readonly sent: readonly {
		readonly payload: string;
		readonly processed: number;
	}[];
}

export interface Break {
	readonly id: string;
	readonly address: string;
	readonly since: number;
	readonly till: number;
	readonly description: string;
	/** Breaks that were made together on coupled addresses move and go together. */
	readonly group: string;
}

export interface Patient {
	readonly name: string;
	readonly phone: string;
	readonly surname?: string | undefined;
	readonly email?: string | undefined;
	readonly birth_date?: string | undefined;
	readonly nin?: string | undefined;
	readonly gender?: "m" | "f" | undefined;
}

export type Actor = "user" | "doctor" | "integration";

export interface Booking {
	readonly id: string;
	readonly address: string;
	/** The address's own service. */
	readonly service: string;
	readonly status: "booked" | "canceled";
	readonly start: number;
	/** Minutes. */
	readonly duration: number;
	readonly bookedBy: Actor;
	readonly canceledBy: "" | Actor;
	readonly bookedAt: number;
	readonly canceledAt?: number;
	readonly patient: Patient;
	readonly returning: boolean;
	readonly comment: string;
	readonly presence: "present" | "absent" | null;
	readonly confirmed: boolean;
	readonly payment?: PaymentStatus;
	readonly insuranceProvider?: string;
	/** The first of the bookings that became this one by being moved. */
	readonly origin: string;
	readonly movedTo?: string;
}

export type PaymentStatus = "paid" | "not-paid";

/** A patient who waits for the partner's real-time answer. */
export interface Request {
	readonly id: string;
	readonly address: string;
	readonly service: string;
	readonly start: number;
	readonly duration: number;
	readonly patient: Patient;
	readonly payment?: PaymentStatus;
	/** The booking that is to be moved; without it a new one is to be made. */
	readonly moves?: string;
	readonly status: "waiting" | "allowed" | "denied";
}

export interface Notification {
	readonly id: string;
	readonly client: string;
	readonly name: string;
	readonly data: Readonly<Record<string, unknown>>;
	readonly created: number;
	readonly state: "queued" | "pushing" | "buried";
	/** How often it has been pushed since it was made or released. */
	readonly attempts: number;
}

/** What was agreed with a client about events. Without a url it pulls. */
export interface Partner {
	readonly client: string;
	readonly url?: string;
	readonly header?: { readonly name: string; readonly value: string };
	/** Whether the partner is asked before a patient may book or move. */
	readonly realTime: boolean;
	readonly released?: number;
	/** When the monitor looks next: milliseconds since 1970. */
	readonly nextPing?: number;
	/** Pings that have failed in a row. */
	readonly failedPings: number;
}

/** An alert to the address that was agreed on for outages. */
export interface Alert {
	readonly client: string;
	readonly at: number;
}

export interface Token {
	readonly value: string;
	readonly client: string;
	readonly expires: number;
}

/** All that a Docplanner mock knows. */
export type DocplannerTables = {
	readonly facilities: Readonly<Record<string, Facility>>;
	readonly doctors: Readonly<Record<string, Doctor>>;
	readonly addresses: Readonly<Record<string, Address>>;
	readonly dictionary: Readonly<Record<string, DictionaryService>>;
	readonly services: Readonly<Record<string, AddressService>>;
	readonly calendars: Readonly<Record<string, Calendar>>;
	readonly breaks: Readonly<Record<string, Break>>;
	readonly bookings: Readonly<Record<string, Booking>>;
	readonly requests: Readonly<Record<string, Request>>;
	readonly notifications: Readonly<Record<string, Notification>>;
	readonly partners: Readonly<Record<string, Partner>>;
	readonly alerts: Readonly<Record<string, Alert>>;
	readonly tokens: Readonly<Record<string, Token>>;
};
