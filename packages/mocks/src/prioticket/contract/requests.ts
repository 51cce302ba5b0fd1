import { z } from "zod";
import { Count, TravelDate } from "./common.ts";

const Reference = z
	.string()
	.min(1)
	.max(64)
	.regex(/^[\w/-]+$/)
	.meta({
		description: "Letters, digits, hyphen, underscore and slash.",
		examples: ["ACME-77"],
	});

const Tickets = z
	.array(
		z.object({
			product_type_id: z
				.string()
				.meta({ description: "A ticket type's id.", examples: ["625200"] }),
			product_type_count: Count,
		}),
	)
	.min(1)
	.max(50)
	.meta({ description: "At least one ticket type with its count." });

const Notes = z
	.array(
		z.looseObject({
			note_value: z.string().max(2000),
			note_type: z
				.enum([
					"GUEST",
					"PARTNER",
					"SUPPLIER",
					"RESELLER",
					"DISTRIBUTOR",
					"INTERNAL",
				])
				.optional(),
		}),
	)
	.max(20)
	.meta({
		description: "Notes, each with its text.",
		examples: [[{ note_value: "Arrives by boat", note_type: "SUPPLIER" }]],
	});

const line = {
	booking_external_reference: Reference.optional(),
	product_id: z
		.string()
		.meta({ description: "A product's id, as text.", examples: ["62520"] }),
	product_type_details: Tickets,
	product_availability_id: z.string().optional(),
	booking_travel_date: TravelDate.optional(),
	booking_language: z
		.string()
		.regex(/^[a-z]{2}$/)
		.optional()
		.meta({ description: "ISO 639-1.", examples: ["en"] }),
	product_pickup_point_id: z.string().optional(),
	booking_notes: Notes.optional(),
};

/** One thing that is held or bought. */
export const BookingLine = z.object(line);

/** One thing that is held or bought, as data. */
export type BookingLineInput = z.output<typeof BookingLine>;

const distributor = z
	.string()
	.min(1)
	.meta({
		description: "The distributor's id.",
		examples: ["900001"],
	});

/** The body of an amended reservation: lines with a reference are replaced, others are added. */
export const ReservationUpdate = z.object({
	data: z.object({
		kind: z.literal("reservation").optional(),
		reservation: z.object({
			reservation_distributor_id: distributor,
			reservation_external_reference: Reference,
			reservation_partner_id: z.string().optional(),
			reservation_details: z
				.array(
					z.object({
						...line,
						booking_reservation_reference: z
							.string()
							.max(64)
							.optional()
							.meta({
								description: "The reference of a line; blank for a new one.",
								examples: ["LINE000001"],
							}),
					}),
				)
				.min(1)
				.max(50),
		}),
	}),
});

/** The body of a new reservation. */
export const ReservationRequest = z.object({
	data: z.object({
		kind: z.literal("reservation").optional(),
		reservation: z.object({
			reservation_distributor_id: distributor,
			reservation_external_reference: Reference,
			reservation_partner_id: z.string().optional(),
			reservation_details: z.array(BookingLine).min(1).max(50),
		}),
	}),
});

const contact = z.looseObject({
	contact_email: z
		.email()
		.meta({
			description: "An e-mail address.",
			examples: ["guest@example.test"],
		})
		.optional(),
	contact_phone: z
		.string()
		.regex(/^\+[1-9]\d{1,14}$/)
		.optional()
		.meta({
			description: "E.164, as +31201234567.",
			examples: ["+31201234567"],
		}),
});

/** What an order says beside its bookings. */
const order = {
	order_distributor_id: distributor,
	order_external_reference: Reference,
	order_language: z
		.string()
		.regex(/^[a-z]{2}$/)
		.meta({ description: "ISO 639-1.", examples: ["en"] }),
	order_contact: contact.optional(),
	order_contacts: z.array(contact).max(20).optional(),
	order_settlement_type: z
		.enum(["DIRECT", "VENUE", "EXTERNAL", "INVOICE"])
		.optional(),
	order_options: z.record(z.string(), z.unknown()).optional(),
	order_custom_fields: z
		.array(
			z.looseObject({
				custom_field_name: z.string().max(200),
				custom_field_value: z.string().max(2000),
			}),
		)
		.max(20)
		.optional(),
	order_notes: Notes.optional(),
};

/** What an order says beside its bookings, as data. */
export type OrderHead = z.output<z.ZodObject<typeof order>>;

/** The body of an amended order: the whole order anew, and of its bookings those to be amended or added. */
export const OrderUpdate = z.object({
	data: z.object({
		kind: z.literal("order").optional(),
		order: z.object({
			...order,
			order_version: z
				.int()
				.min(1)
				.optional()
				.meta({
					description: "The version that the amendment was made from.",
					examples: [1],
				}),
			order_bookings: z
				.array(
					z.object({
						booking_option_type: z.enum(["UPDATE_BOOKING", "DIRECT_BOOKING"]),
						booking_reference: z.string().max(64).optional(),
						...line,
					}),
				)
				.max(50)
				.optional(),
		}),
	}),
});

/** The body of a new order. Both spellings of the contact are taken, because the provider's own texts differ. */
export const OrderRequest = z.object({
	data: z.object({
		kind: z.literal("order").optional(),
		order: z.object({
			...order,
			order_bookings: z
				.array(
					z.discriminatedUnion("booking_option_type", [
						z.object({
							booking_option_type: z.literal("DIRECT_BOOKING"),
							...line,
						}),
						z.object({
							booking_option_type: z.literal("CONFIRM_RESERVATION"),
							reservation_reference: z
								.string()
								.min(8)
								.meta({
									description: "The reference of a reservation.",
									examples: ["RSV0000001"],
								}),
							booking_external_reference: Reference.optional(),
						}),
					]),
				)
				.min(1)
				.max(50),
		}),
	}),
});

/** The body of a new webhook. */
export const WebhookRequest = z.object({
	data: z.object({
		kind: z.literal("webhook").optional(),
		webhook: z.object({
			webhook_events: z
				.array(
					z.enum([
						"PRODUCT_CREATE",
						"PRODUCT_UPDATE",
						"PRODUCT_DELETE",
						"PRODUCT_ASSIGN",
						"PRODUCT_UNASSIGN",
						"ORDER_CREATE",
						"ORDER_UPDATE",
						"ORDER_CANCEL",
						"PAYMENT_CREATE",
						"PAYMENT_REFUND",
						"VOUCHER_RELEASE",
						"VOUCHER_REVOKE",
						"REDEMPTION",
						"CREDIT_REACHED",
						"CREDIT_RESET",
						"CATEGORY_CHANGE",
						"LOCATION_CHANGE",
						"AVAILABILITY_CHANGE",
					]),
				)
				.min(1)
				.meta({ examples: [["ORDER_CREATE", "ORDER_CANCEL"]] }),
			webhook_url: z.url().optional(),
			webhook_email: z.email().optional(),
			webhook_payload: z.boolean().default(true),
			webhook_auth: z.string().optional(),
		}),
	}),
});
