import { z } from "zod";
import { Customer, Details, FlightNumber, LocalDateTime } from "./common.ts";

export const TokenRequest = z.object({
	grant_type: z.literal("client_credentials").meta({
		description: "The grant type is client_credentials.",
		examples: ["client_credentials"],
	}),
});

export const RevokeRequest = z.object({
	token: z.string().min(1).max(500).meta({
		description: "The access token to revoke.",
	}),
});

const LocationCode = z
	.string()
	.regex(/^[A-Z]{3}$/)
	.meta({
		description: "A location is three capital letters, the IATA code.",
		examples: ["LHR"],
	});

export const SearchQuery = z.object({
	location_code: LocationCode,
	currency: z
		.string()
		.regex(/^[A-Z]{3}$/)
		.meta({ description: "The currency's ISO code.", examples: ["GBP"] }),
	parking_entry_datetime: LocalDateTime.optional(),
	parking_exit_datetime: LocalDateTime.optional(),
	outbound_departure_datetime: LocalDateTime.optional(),
	inbound_arrival_datetime: LocalDateTime.optional(),
	outbound_flight_number: FlightNumber.optional(),
	inbound_flight_number: FlightNumber.optional(),
});

export const ContentQuery = z.object({
	location_code: LocationCode.optional(),
	product_code: z
		.string()
		.max(20)
		.optional()
		.meta({
			description: "A product of a search. The parameter is this sandbox's.",
			examples: ["LHRS1"],
		}),
});

const GuaranteeToken = z
	.string()
	.min(1)
	.max(100)
	.optional()
	.meta({ description: "The token of a search, for 30 minutes." });

export const BookingRequest = z.object({
	price_guarantee_token: GuaranteeToken,
	product_token: GuaranteeToken,
	partner_reference: z
		.string()
		.min(1)
		.max(20)
		.optional()
		.meta({
			description: "Your own reference has at most 20 characters.",
			examples: ["ORDER-12345"],
		}),
	customer: Customer,
	...Details.shape,
});

export const AmendmentRequest = Details.partial()
	.strict()
	.refine((change) => Object.keys(change).length > 0, "Nothing would change")
	.meta({
		description:
			"An amendment has at least one of the fields of amendable_data.",
		examples: [{ vehicle: { registration: "FAKE 1" } }],
	});

export const AmendmentConfirmation = z.object({
	amendment_token: z.string().min(1).max(100),
});

export const CancellationConfirmation = z.object({
	cancellation_token: z.string().min(1).max(100),
});

export const ListQuery = z.object({
	partner_reference: z.string().min(1).max(20),
});

export const EventAddress = z.object({
	address: z
		.url()
		.max(500)
		.nullable()
		.meta({
			description: "An address, or null for none.",
			examples: ["http://localhost:8080/apiconnect"],
		}),
});
