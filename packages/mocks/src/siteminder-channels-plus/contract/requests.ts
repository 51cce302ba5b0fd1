import { z } from "zod";
import { carried } from "../carried.ts";

const name = (what: string, example: string) =>
	z
		.string()
		.trim()
		.min(1)
		.max(100)
		.meta({ description: what, examples: [example] });

const plainDate = (what: string) =>
	z.iso.date().meta({ description: what, examples: [carried.next_week] });

/** The body of a lock. The provider's pages name bookingReferenceId and expiresInMinutes; not every name here is theirs. */
export const LockRequest = z.object({
	checkin: plainDate("Arrival, as YYYY-MM-DD, within 500 days."),
	checkout: plainDate("Departure, 1 to 30 nights after arrival."),
	dealCode: z.string().max(50).nullish(),
	netInvoicing: z.boolean().nullish(),
	rooms: z
		.array(
			z.object({
				roomRateUuid: z.uuid().meta({
					description: "The uuid of a room rate of the property.",
					examples: [carried.room_rate_uuid],
				}),
				adults: z
					.int()
					.min(1)
					.max(65_535)
					.meta({ description: "Adults in this room.", examples: [2] }),
				children: z
					.int()
					.min(0)
					.max(65_535)
					.meta({ description: "Children in this room.", examples: [0] }),
				applyDeal: z.boolean().nullish(),
			}),
		)
		.min(1)
		.max(10)
		.meta({
			description: "1 to 10 rooms.",
			examples: [
				[{ roomRateUuid: carried.room_rate_uuid, adults: 2, children: 0 }],
			],
		}),
});

/** One room that is to be locked. */
export type RoomWanted = z.output<typeof LockRequest>["rooms"][number];

const Guest = z.object({
	firstName: name("A given name.", "Sam"),
	lastName: name("A family name.", "Sample"),
});

const Booker = z.object({
	title: z.string().max(20).optional(),
	firstName: name("The booker's given name.", "Sam"),
	lastName: name("The booker's family name.", "Sample"),
	email: z.email().meta({
		description: "The booker's e-mail address.",
		examples: ["guest@example.test"],
	}),
	phone: z.string().max(40).optional(),
	address: z.string().max(300).optional(),
	remarks: z.string().max(1000).optional(),
});

const RoomGuests = z
	.array(
		z.object({
			roomId: name("A room's id, from the lock.", carried.room_id),
			guest: Guest,
			remarks: z.string().max(1000).optional(),
		}),
	)
	.max(10);

const DateTime = z.iso.datetime({ offset: true });

const card = {
	cardType: name("A card type that the property accepts.", "VISA"),
	cardNumber: z
		.string()
		.regex(/^\d{12,19}$/)
		.meta({
			description: "12 to 19 digits.",
			examples: ["4111111111111111"],
		}),
	holder: name("The card holder.", "SAM SAMPLE"),
	expiry: z
		.string()
		.regex(/^\d{4}-(0[1-9]|1[0-2])$/)
		.meta({
			description: "Year and month, as YYYY-MM.",
			examples: ["2031-12"],
		}),
	cvv: z
		.string()
		.regex(/^\d{3,4}$/)
		.meta({ description: "3 or 4 digits.", examples: ["123"] }),
};

/** A card, the guest's own or one made for this reservation. */
const Payment = z.discriminatedUnion("method", [
	z.object({ method: z.literal("CreditCard"), ...card }),
	z.object({
		method: z.literal("VirtualCreditCard"),
		...card,
		activation: DateTime.optional(),
		deactivation: DateTime.optional(),
		balance: z.number().min(0).max(1e9).optional(),
		currency: z
			.string()
			.regex(/^[A-Z]{3}$/)
			.optional(),
	}),
]);

/** How a reservation is paid. */
export type PaymentInput = z.output<typeof Payment>;

/** The body of a confirmation. */
export const ConfirmRequest = z.object({
	payment: Payment,
	booker: Booker,
	rooms: RoomGuests.optional(),
});

/** The body of a change: guests and remarks alone. Anything that has a price is refused. */
export const ModifyRequest = z
	.strictObject({
		booker: Booker.partial().optional(),
		rooms: RoomGuests.optional(),
	})
	.meta({
		description:
			"Only details of guests and remarks can be changed; for a change of price, cancel and book again.",
	});
