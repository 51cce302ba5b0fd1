/** One of the kinds of room that a property has. */
export interface RoomType {
	readonly id: string;
	readonly name: string;
	/** How many there are. */
	readonly rooms: number;
	readonly maxAdults: number;
	readonly maxGuests: number;
}

/** A price at which a kind of room is sold. */
export interface RoomRate {
	readonly uuid: string;
	readonly roomType: string;
	readonly plan: string;
	/** A night, in minor units. */
	readonly price: number;
	readonly policyType: "free-cancellation" | "non-refundable";
	/** Days before check-in; only where cancelling is free. */
	readonly freeCancellationUntilDays?: number;
	readonly breakfast: boolean;
}

export interface Property {
	readonly uuid: string;
	readonly name: string;
	readonly latitude: number;
	readonly longitude: number;
	readonly suburb: string;
	readonly country: string;
	readonly timeZone: string;
	readonly currency: string;
	readonly starRating?: number;
	readonly roomTypes: readonly RoomType[];
	readonly roomRates: readonly RoomRate[];
	readonly cards: readonly string[];
	readonly deals: readonly {
		readonly code: string;
		readonly percent: number;
		readonly status: "submitted" | "approved";
	}[];
	readonly taxes: readonly {
		readonly name: string;
		readonly percent: number;
	}[];
	/** Minor units, once a reservation. */
	readonly fees: readonly { readonly name: string; readonly amount: number }[];
	/** Percent of the room price: what SiteMinder and the channel keep. */
	readonly commission: {
		readonly siteMinder: number;
		readonly partner: number;
	};
}

/** Rooms of a kind that are held and sold on a night. Nights nobody has touched have no entry. */
export interface Night {
	readonly roomType: string;
	readonly date: string;
	readonly locked: number;
	readonly sold: number;
}

/** Amounts in minor units. */
export interface BookedRoom {
	readonly id: string;
	readonly roomRate: string;
	readonly roomType: string;
	readonly adults: number;
	readonly children: number;
	readonly deal: boolean;
	readonly total: number;
	readonly siteMinder: number;
	readonly partner: number;
	readonly guest?: { readonly firstName: string; readonly lastName: string };
	readonly remarks?: string;
}

export interface Booker {
	readonly title?: string | undefined;
	readonly firstName: string;
	readonly lastName: string;
	readonly email: string;
	readonly phone?: string | undefined;
	readonly address?: string | undefined;
	readonly remarks?: string | undefined;
}

/** Amounts in minor units, times in milliseconds since 1970. */
export interface Reservation {
	readonly id: string;
	readonly owner: string;
	readonly property: string;
	readonly checkin: string;
	readonly checkout: string;
	readonly dealCode?: string;
	readonly netInvoicing: boolean;
	readonly rooms: readonly BookedRoom[];
	readonly taxes: readonly { readonly name: string; readonly amount: number }[];
	readonly fees: readonly { readonly name: string; readonly amount: number }[];
	readonly total: number;
	readonly totalLessCommission: number;
	readonly status: "Pending" | "Confirmed" | "Cancelled" | "Expired";
	readonly created: number;
	readonly expires: number;
	readonly confirmed?: number;
	readonly booker?: Booker;
	readonly payment?: {
		readonly method: string;
		readonly cardType: string;
		readonly lastDigits: string;
	};
}

/** Everything that the mock remembers. */
export type ChannelsPlusTables = {
	readonly properties: Readonly<Record<string, Property>>;
	readonly nights: Readonly<Record<string, Night>>;
	readonly reservations: Readonly<Record<string, Reservation>>;
};
