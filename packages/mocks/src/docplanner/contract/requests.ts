import { z } from "zod";
import { Id, Minutes, Moment, orNull } from "./common.ts";

/** The token's form. The client library for PHP sends id and secret in it. */
export const TokenRequest = z.object({
	grant_type: z.literal("client_credentials").meta({
		description: "The grant type is client_credentials.",
		examples: ["client_credentials"],
	}),
	scope: z.literal("integration").meta({
		description: "The scope is integration.",
		examples: ["integration"],
	}),
	client_id: z.string().max(200).optional(),
	client_secret: z.string().max(200).optional(),
});

export const AddressRequest = z.object({
	insurance_support: z
		.enum(["private", "insurance", "private_and_insurance"])
		.meta({
			description: "Whether patients come with insurance, without, or both.",
		}),
});

const price = z
	.number()
	.min(0)
	.max(1_000_000)
	.nullable()
	.meta({
		description: "A number, or null. What follows 2 decimal places is cut off.",
		examples: [150],
	});

const age = z.int().min(0).max(150).nullable().optional();

const serviceFields = {
	price: price.optional(),
	is_price_from: z.boolean().optional(),
	description: z.string().max(2000).nullable().optional(),
	is_visible: z.boolean().optional(),
	default_duration: orNull(Minutes),
	allowed_patients: z
		.object({ minimum_age: age, maximum_age: age })
		.nullish()
		.meta({ description: "Ages, or null for everybody." }),
	custom_name: z
		.string()
		.min(1)
		.max(255)
		.nullish()
		.meta({
			description:
				"A name that is not empty; null clears it, and the dictionary's name shows.",
			examples: ["First visit"],
		}),
};

export const NewServiceRequest = z.object({
	service_id: Id.meta({
		description: "The id of a service in the dictionary.",
		examples: ["604"],
	}),
	...serviceFields,
});

export const ServiceRequest = z.object(serviceFields);

export type ServiceInput = z.output<typeof ServiceRequest>;

const WorkTime = z.object({
	start: Moment,
	end: Moment,
	address_services: z
		.array(z.object({ address_service_id: Id, duration: Minutes }))
		.max(100)
		.nullable()
		.optional()
		.meta({
			description:
				"Services with their durations; empty or null removes the slots of the range.",
		}),
	insurance_accepted: z
		.enum([
			"with-and-without-insurance",
			"without-insurance-only",
			"with-insurance-only",
		])
		.nullish()
		.transform((value) => value ?? "with-and-without-insurance"),
	insurance_providers: z
		.array(z.int())
		.max(100)
		.nullish()
		.transform((value) => value ?? []),
});

export type WorkTimeInput = z.output<typeof WorkTime>;

export const SlotsRequest = z.object({
	slots: z.array(WorkTime).min(1).max(500).meta({
		description:
			"Work periods, each within one day. This sandbox takes up to 500 at once.",
	}),
});

export const Phone = z
	.string()
	.regex(/^\+?[\d ()-]{5,20}$/)
	.meta({
		description: "A telephone number.",
		examples: ["+48000000001"],
	});

export const PatientInput = z.object({
	name: z
		.string()
		.min(1)
		.max(200)
		.meta({ description: "The patient's name.", examples: ["Vera"] }),
	surname: z.string().max(200).optional(),
	phone: Phone,
	email: orNull(
		z.email().meta({
			description: "An e-mail address.",
			examples: ["vera@example.test"],
		}),
	),
	birth_date: orNull(z.iso.date()),
	nin: orNull(z.string().max(40)),
	gender: orNull(z.enum(["m", "f"])),
	marketing_consent: orNull(z.boolean()),
	data_privacy_consent: orNull(z.boolean()),
});

/** The insurance of a visit: a provider of the dictionary, and one of its plans. */
export const insuranceFields = {
	insurance_provider_id: orNull(
		Id.meta({
			description: "The id of a provider in the dictionary.",
			examples: ["501"],
		}),
	),
	insurance_plan_id: orNull(
		Id.meta({
			description: "The id of a plan of this provider.",
			examples: ["5011"],
		}),
	),
};

export const BookRequest = z.object({
	address_service_id: Id,
	duration: Minutes,
	patient: PatientInput,
	is_returning: z.boolean().optional(),
	label: orNull(z.string().max(200)),
	comment: orNull(z.string().max(2000)),
	...insuranceFields,
	is_recurring: z.boolean().default(false),
});

export const MoveRequest = z.object({
	address_service_id: Id,
	start: Moment,
	duration: Minutes.optional(),
	address_id: Id.optional(),
});

export const CancelRequest = z
	.object({ reason: z.string().max(2000).optional() })
	.optional();

export const ConfirmRequest = z.object({
	confirmed_by: z
		.enum(["user", "admin"])
		.meta({ description: "Who confirms: user or admin." }),
});

export const NewBreakRequest = z.object({
	since: Moment,
	till: Moment,
	description: z.string().max(500).default(""),
	apply_on_coupled_addresses: z.boolean().default(false),
});

export const BreakRequest = z.object({ since: Moment, till: Moment });

export const InsuranceRequest = z.object({
	insurance_provider_id: Id.meta({
		description: "The id of a provider in the dictionary.",
		examples: ["502"],
	}),
	insurance_plans: z
		.array(z.object({ insurance_plan_id: Id }))
		.max(100)
		.optional(),
});
