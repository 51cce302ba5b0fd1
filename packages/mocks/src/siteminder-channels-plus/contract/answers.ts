import { z } from "zod";

const Amount = z.number();
const Named = z.array(z.object({ name: z.string(), amount: Amount }));

const Rate = z.object({
	roomRateUuid: z.uuid(),
	roomTypeName: z.string(),
	ratePlanName: z.string(),
	policyType: z.enum(["free-cancellation", "non-refundable"]),
	freeCancellationUntilDays: z.int().optional(),
	breakfastIncluded: z.boolean(),
	total: Amount,
	dealCode: z.string().optional(),
});

const Translated = z.object({ text: z.string(), language: z.string() });

const content = {
	uuid: z.uuid(),
	name: z.string(),
	propertyType: Translated,
	description: Translated,
	address: z.object({
		suburb: z.string(),
		state: z.string(),
		country: z.string(),
	}),
	email: z.string(),
	phone: z.string(),
	latitude: z.number(),
	longitude: z.number(),
	checkinStart: z.string(),
	checkoutEnd: z.string(),
	starRating: z.int().optional(),
	currency: z.string(),
};

/** A page of properties that have rooms for the guests. */
export const PropertiesAnswer = z.object({
	page: z.int(),
	perPage: z.int(),
	totalProperties: z.int(),
	properties: z.array(
		z.object({
			...content,
			distanceInKm: z.number(),
			bestPackage: Rate,
			bestDeals: z.array(Rate),
		}),
	),
});

/** A property with its room rates, one entry a distinct occupancy. */
export const PropertyAnswer = z.object({
	...content,
	timeZone: z.string(),
	cardTypes: z.array(z.string()),
	occupancies: z.array(
		z.object({
			adults: z.int(),
			children: z.int(),
			rooms: z.int(),
			roomRates: z.array(Rate),
		}),
	),
});

const room = {
	roomId: z.string(),
	roomTypeName: z.string(),
	roomRateUuid: z.uuid(),
	adults: z.int(),
	children: z.int(),
	dealApplied: z.boolean(),
	total: Amount,
	totalCommission: Amount,
	siteMinderCommission: Amount,
	partnerCommission: Amount,
};

const sums = {
	propertyUuid: z.uuid(),
	bookingReferenceId: z.string(),
	currency: z.string(),
	total: Amount,
	totalLessCommission: Amount,
	taxes: Named,
	fees: Named,
};

/** What is held, and for how long. */
export const LockAnswer = z.object({
	...sums,
	email: z.string(),
	phone: z.string(),
	expiresInMinutes: z.int(),
	rooms: z.array(z.object(room)),
	licenses: z.array(z.string()),
});

/** A reservation that is confirmed or was cancelled. */
export const ReservationAnswer = z.object({
	...sums,
	status: z.enum(["Confirmed", "Cancelled"]),
	bookedOn: z.string(),
	checkin: z.string(),
	checkout: z.string(),
	booker: z.record(z.string(), z.string()),
	payment: z.object({
		method: z.string(),
		cardType: z.string(),
		lastDigits: z.string(),
	}),
	rooms: z.array(
		z.object({
			...room,
			guest: z
				.object({ firstName: z.string(), lastName: z.string() })
				.optional(),
			remarks: z.string().optional(),
		}),
	),
});

/** Reservations of a time. */
export const ReservationsAnswer = z.object({
	reservations: z.array(ReservationAnswer),
});
