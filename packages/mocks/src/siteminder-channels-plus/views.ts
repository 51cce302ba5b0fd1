import type {
	BookedRoom,
	Property,
	Reservation,
	RoomRate,
} from "./state/tables.ts";

const money = (minor: number) => minor / 100;

/** How a property is reached; the same for all of them, because nobody is there. */
const contact = { email: "desk@sandbox.example", phone: "+61000000000" };

/** What a property says about itself. Only the contents are published, not the names of these fields. */
export function propertyContent(property: Property) {
	const { uuid, name, suburb, country, latitude, longitude } = property;
	return {
		uuid,
		name,
		propertyType: { text: "Hotel", language: "en" },
		description: {
			text: `${name} is made up for this sandbox.`,
			language: "en",
		},
		address: { suburb, state: "Sandbox State", country },
		...contact,
		latitude,
		longitude,
		checkinStart: "14:00",
		checkoutEnd: "11:00",
		...(property.starRating && { starRating: property.starRating }),
		currency: property.currency,
	};
}

/** A room rate with its price for a stay, in minor units. */
export function rateView(
	property: Property,
	rate: RoomRate,
	total: number,
	dealCode?: string,
) {
	return {
		roomRateUuid: rate.uuid,
		roomTypeName: roomTypeName(property, rate.roomType),
		ratePlanName: rate.plan,
		policyType: rate.policyType,
		...(rate.freeCancellationUntilDays !== undefined && {
			freeCancellationUntilDays: rate.freeCancellationUntilDays,
		}),
		breakfastIncluded: rate.breakfast,
		total: money(total),
		...(dealCode !== undefined && { dealCode }),
	};
}

/** What is held. */
export function lockView(
	reservation: Reservation,
	property: Property,
	expiresInMinutes: number,
) {
	return {
		...sums(reservation, property),
		...contact,
		expiresInMinutes,
		rooms: reservation.rooms.map((room) => roomView(room, property)),
		licenses: [],
	};
}

/** A reservation as it is now. */
export function reservationView(reservation: Reservation, property: Property) {
	return {
		...sums(reservation, property),
		status: reservation.status,
		bookedOn: new Date(
			reservation.confirmed ?? reservation.created,
		).toISOString(),
		checkin: reservation.checkin,
		checkout: reservation.checkout,
		booker: { ...reservation.booker },
		payment: reservation.payment,
		rooms: reservation.rooms.map((room) => ({
			...roomView(room, property),
			...(room.guest && { guest: room.guest }),
			...(room.remarks && { remarks: room.remarks }),
		})),
	};
}

function sums(reservation: Reservation, property: Property) {
	const named = ({
		name,
		amount,
	}: {
		readonly name: string;
		readonly amount: number;
	}) => ({ name, amount: money(amount) });
	return {
		propertyUuid: property.uuid,
		bookingReferenceId: reservation.id,
		currency: property.currency,
		total: money(reservation.total),
		totalLessCommission: money(reservation.totalLessCommission),
		taxes: reservation.taxes.map(named),
		fees: reservation.fees.map(named),
	};
}

function roomView(room: BookedRoom, property: Property) {
	return {
		roomId: room.id,
		roomTypeName: roomTypeName(property, room.roomType),
		roomRateUuid: room.roomRate,
		adults: room.adults,
		children: room.children,
		dealApplied: room.deal,
		total: money(room.total),
		totalCommission: money(room.siteMinder + room.partner),
		siteMinderCommission: money(room.siteMinder),
		partnerCommission: money(room.partner),
	};
}

function roomTypeName({ roomTypes }: Property, id: string): string {
	return roomTypes.find((each) => each.id === id)?.name ?? "";
}
