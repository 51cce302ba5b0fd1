/** A kind of room at a rate, as it is mapped for the PMS. */
export interface RoomRate {
	readonly ratePlanName: string;
	readonly ratePlanCode: string;
	readonly roomTypeName: string;
	readonly roomTypeCode: string;
	readonly includedAdultOccupancy: number;
}

export interface Hotel {
	readonly code: string;
	readonly currency: string;
	readonly active: boolean;
	readonly roomRates: readonly RoomRate[];
}

/** How many rooms of a kind are to be sold on a date: one pool for all its rates. */
export interface Availability {
	readonly hotel: string;
	readonly room: string;
	readonly date: string;
	readonly rooms: number;
}

/** What restricts the sale of a room at a rate on a date. Each kind is set apart from the others. */
export interface Restriction {
	readonly hotel: string;
	readonly room: string;
	readonly plan: string;
	readonly date: string;
	readonly closed?: boolean;
	readonly closedToArrival?: boolean;
	readonly closedToDeparture?: boolean;
	readonly minStay?: number;
	readonly maxStay?: number;
}

/** What a room costs at a rate on a date; amounts as they were sent. */
export interface DailyRate {
	readonly hotel: string;
	readonly room: string;
	readonly plan: string;
	readonly date: string;
	readonly currency: string;
	readonly amounts: readonly {
		readonly guests?: number;
		readonly amount: string;
	}[];
}

export interface BookedRoom {
	readonly room: string;
	readonly plan: string;
	readonly start: string;
	readonly end: string;
	readonly adults: number;
	/** For the whole stay, in minor units. */
	readonly total: number;
}

export interface Reservation {
	readonly id: string;
	readonly hotel: string;
	/** The code of the booking channel. */
	readonly channel: string;
	readonly status: "Book" | "Modify" | "Cancel";
	readonly rooms: readonly BookedRoom[];
	readonly guest: { readonly first: string; readonly last: string };
	/** Milliseconds since 1970. */
	readonly created: number;
	readonly modified?: number;
	/** The PMS's own number, once it has told it. */
	readonly pmsNumber?: string;
}

/** A reservation that the PMS uploaded. */
export interface Upload {
	readonly id: string;
	readonly hotel: string;
	readonly status: "Commit" | "Modify" | "Cancel";
	readonly kind:
		| "walk-in"
		| "delivered by SiteMinder"
		| "direct channel"
		| "PMS";
	readonly received: number;
}

/** One delivery of a reservation to the PMS, until it is confirmed. */
export interface Message {
	readonly id: string;
	readonly reservation: string;
	readonly hotel: string;
	readonly status: Reservation["status"];
	readonly state: "undelivered" | "confirmed" | "refused by the PMS" | "failed";
	readonly deliveries: number;
	/** Milliseconds since 1970. */
	readonly created: number;
	readonly firstDelivery?: number;
	/** Whether the PMS has sent its availability back since it took the reservation. */
	readonly availabilityBack?: boolean;
}

/** A line of the mail that tells what was not applied. */
export interface DigestLine {
	readonly hotel: string;
	readonly code: string;
	readonly says: string;
	/** Milliseconds since 1970: at 08:00 or 16:00. */
	readonly mailed: number;
}

/** Everything that the mock remembers. */
export type PmsXchangeTables = {
	readonly hotels: Readonly<Record<string, Hotel>>;
	readonly availability: Readonly<Record<string, Availability>>;
	readonly restrictions: Readonly<Record<string, Restriction>>;
	readonly rates: Readonly<Record<string, DailyRate>>;
	readonly reservations: Readonly<Record<string, Reservation>>;
	readonly messages: Readonly<Record<string, Message>>;
	readonly uploads: Readonly<Record<string, Upload>>;
	readonly digest: Readonly<Record<string, DigestLine>>;
	readonly polls: Readonly<Record<string, { readonly at: number }>>;
};
