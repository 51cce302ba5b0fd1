import { z } from "zod";
import { Customer, Details, Money, Utc } from "./common.ts";

export const TokenAnswer = z.object({
	access_token: z.string(),
	token_type: z.literal("Bearer"),
	expires_in: z.int(),
	scope: z.string(),
	status: z.string(),
});

export const DiscoveryAnswer = z.object({
	issuer: z.string(),
	token_endpoint: z.string(),
	revocation_endpoint: z.string(),
	token_endpoint_auth_methods_supported: z.array(z.string()),
	grant_types_supported: z.array(z.string()),
	response_types_supported: z.array(z.string()),
	scopes_supported: z.array(z.string()),
});

export const LocationsAnswer = z.object({
	locations: z.array(
		z.object({
			type: z.string(),
			code: z.string(),
			name: z.string(),
			product_types: z.array(z.string()),
		}),
	),
});

const Product = z.object({
	product_code: z.string(),
	name: z.string(),
	price: Money,
	currency: z.string(),
	price_guarantee_token: z.string().optional(),
	price_guarantee_token_expiry: Utc.optional(),
	product_token: z.string().optional(),
	product_token_expiry: Utc.optional(),
	capabilities: z.object({
		amendable: z.boolean(),
		cancellable: z.boolean(),
	}),
	required_information: z.array(z.string()),
});

export const ProductsAnswer = z.object({
	location_code: z.string(),
	parking_entry_datetime: z.string(),
	parking_exit_datetime: z.string(),
	products: z.array(Product),
});

export const ContentAnswer = z.object({
	content: z.array(
		z.object({
			product_code: z.string(),
			location_code: z.string(),
			name: z.string(),
			descriptions: z.record(z.string(), z.string()),
			images: z.array(z.string()),
			features: z.array(z.string()),
			directions: z.string(),
		}),
	),
});

const reference = {
	booking_reference: z.string(),
	partner_reference: z.string().nullable(),
	status: z.string().meta({
		description:
			"Pending, Confirmed, Aborted, Error, Received or Accepted; Cancelled is this sandbox's.",
	}),
};

export const BookedAnswer = z.object({
	...reference,
	recommended_polling_interval: z.int().optional(),
	recommended_polling_seconds: z.int().optional(),
	confirmation_page_link: z.string().nullable().optional(),
});

const booking = {
	...reference,
	product_code: z.string(),
	location_code: z.string(),
	...Details.shape,
	customer: Customer,
	price: Money,
	currency: z.string(),
	confirmation_page_link: z.string().nullable(),
	entry_method: z
		.object({
			type: z.enum(["qr_code", "barcode", "reference_number"]),
			value: z.string(),
		})
		.nullable(),
	amendable_data: Details.partial(),
	policies: z.object({
		amendments: z.object({ permitted: z.boolean(), until: Utc.nullable() }),
		refunds: z.array(z.object({ until: Utc, amount: Money })),
	}),
};

export const BookingAnswer = z.object(booking);

export const ListAnswer = z.object({ bookings: z.array(BookingAnswer) });

const amendment = {
	amendment_fee: Money,
	price_difference: Money,
	total_charge: Money,
	total_refund: Money,
	currency: z.string(),
};

export const AmendmentQuoteAnswer = z.object({
	booking_reference: z.string(),
	...amendment,
	amendment_token: z.string(),
	amendment_token_expiry: Utc,
});

export const AmendmentAnswer = z.object({
	...booking,
	amendment: z.object(amendment),
});

const cancellation = {
	booking_reference: z.string(),
	cancellation_fee: Money,
	refund_amount: Money,
	currency: z.string(),
};

export const CancellationQuoteAnswer = z.object({
	...cancellation,
	cancellation_token: z.string(),
	cancellation_token_expiry: Utc,
});

export const CancellationAnswer = z.object({
	...cancellation,
	status: z.string(),
});

export const EventAddressAnswer = z.object({ address: z.string().nullable() });
