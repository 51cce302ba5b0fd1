import { z } from "zod";
import { listOf } from "./common.ts";

const Id = z.string();
/** A moment with the offset of the country. */
const Time = z.iso.datetime({ offset: true });

export const TokenAnswer = z.object({
	access_token: z.string(),
	expires_in: z.union([z.literal(3600), z.literal(86_400)]),
	token_type: z.literal("bearer"),
	scope: z.literal("integration").nullable(),
});

export const AddressAnswer = z.object({
	id: Id,
	name: z.string().nullable(),
	city_name: z.string().nullable(),
	post_code: z.string(),
	street: z.string().nullable(),
	booking_extra_fields: z
		.object({ birth_date: z.boolean(), gender: z.boolean(), nin: z.boolean() })
		.optional(),
	is_online_only: z.boolean().optional(),
	visit_payment: z.boolean().optional(),
	commercial_type: z.enum(["premium", "saas-only", "basic"]).optional(),
	insurance_support: z
		.enum(["private", "insurance", "private_and_insurance"])
		.optional(),
});

export const DoctorAnswer = z.object({
	id: Id,
	name: z.string(),
	surname: z.string(),
	profile_url: z.string().optional(),
	specializations: listOf(z.object({ id: Id, name: z.string() })).optional(),
	license_numbers: listOf(
		z.object({ id: Id, license_number: z.string() }),
	).optional(),
	addresses: listOf(AddressAnswer).optional(),
});

export const FacilityAnswer = z.object({
	id: Id,
	name: z.string(),
	doctors: listOf(DoctorAnswer).optional(),
});

export const DictionaryAnswer = listOf(
	z.object({ id: Id, name: z.string(), is_diagnostic: z.boolean().optional() }),
);

export const ServiceAnswer = z.object({
	id: Id,
	name: z.string(),
	price: z.int().nullable(),
	is_price_from: z.boolean(),
	is_default: z.boolean(),
	service_id: Id.nullable(),
	description: z.string().nullable(),
	duration: z.int().optional(),
	is_visible: z.boolean(),
	allowed_patients: z
		.object({
			minimum_age: z.int().nullable(),
			maximum_age: z.int().nullable(),
		})
		.optional(),
	custom_name: z.string().nullable().optional(),
	is_public_insurance_flow: z.boolean().optional(),
});

export const CalendarAnswer = z.object({
	status: z.enum(["enabled", "disabled"]),
});

export const SlotsAnswer = listOf(
	z.object({
		start: Time,
		address_services: listOf(ServiceAnswer).optional(),
	}),
);

export const PatientAnswer = z.object({
	name: z.string(),
	surname: z.string(),
	email: z.string().nullable(),
	phone: z.string().nullable(),
	birth_date: z.string().nullable(),
	nin: z.string().nullable(),
	gender: z.enum(["m", "f"]).nullable(),
	is_returning: z.boolean(),
	insurance_number: z.string().nullable(),
});

const actor = z.enum(["user", "doctor", "integration"]);

export const BookingAnswer = z.object({
	id: Id,
	status: z.enum(["booked", "canceled"]),
	start_at: Time,
	end_at: Time,
	duration: z.int(),
	booked_by: actor,
	canceled_by: z.union([z.literal(""), actor]),
	booked_at: Time,
	canceled_at: Time.nullable(),
	patient: PatientAnswer.optional(),
	address_service: ServiceAnswer.nullable().optional(),
	comment: z.string().nullable(),
	presence: z.enum(["present", "absent"]).nullable().optional(),
	confirmed: z.boolean().optional(),
	insurance: z
		.object({
			id: Id,
			name: z.string(),
			plan: z.string().nullable(),
			plan_id: Id.nullable(),
		})
		.nullable()
		.optional(),
	visit_payment: z.boolean().optional(),
	visit_payment_status: z.string().optional(),
	moving: z
		.object({ origin_booking_id: Id, newest_booking_id: Id })
		.nullable()
		.optional(),
});

export const BookingsAnswer = listOf(BookingAnswer).extend({
	page: z.int().optional(),
	limit: z.int().optional(),
	pages: z.int().optional(),
	total: z.int().optional(),
});

export const BreakAnswer = z.object({
	id: Id,
	since: Time,
	till: Time,
	description: z.string(),
});

export const NotificationAnswer = z.object({
	name: z.string(),
	data: z.looseObject({
		facility: z.object({ id: Id, name: z.string() }),
		doctor: z.object({ id: Id, name: z.string(), surname: z.string() }),
		address: z.looseObject({ id: Id }),
	}),
	created_at: Time,
});

export const NotificationsAnswer = z.object({
	notifications: z.array(NotificationAnswer),
	remaining: z.int(),
});

const named = { insurance_provider_id: Id, name: z.string() };
const Plans = listOf(z.object({ insurance_plan_id: Id, name: z.string() }));

export const InsurersAnswer = listOf(z.object(named));
export const PlansAnswer = Plans;
export const AddressInsurersAnswer = listOf(
	z.object({ ...named, insurance_plans: Plans }),
);
