import { names } from "../../published-fields.ts";
import { at, listOf, source, type Table } from "./shared.ts";

/** Facilities, doctors, addresses and what addresses offer and accept. */
export const ofEstate: readonly Table[] = [
	listOf("Facilities", "Facility", at("", "list-facilities")),
	{
		model: "Facility",
		source,
		answers: at("", "get-facility"),
		always: names("id name"),
		sometimes: ["doctors"],
		parts: { doctors: "Doctors" },
	},
	listOf("Doctors", "Doctor", at("", "list-doctors")),
	{
		model: "Doctor",
		source,
		answers: at("", "get-doctor"),
		always: names("id name surname"),
		sometimes: names("profile_url specializations license_numbers addresses"),
		leftOut: {
			"The schema's name for specializations; the samples have the plural.": [
				"specialization",
			],
		},
		parts: {
			specializations: "Specializations",
			license_numbers: "LicenseNumbers",
			addresses: "Addresses",
		},
	},
	listOf("Specializations", "Specialization"),
	{ model: "Specialization", source, always: names("id name") },
	listOf("LicenseNumbers", "LicenseNumber"),
	{ model: "LicenseNumber", source, always: names("id license_number") },
	listOf("Addresses", "Address", at("", "list-addresses")),
	{
		model: "Address",
		source,
		answers: at("", "get-address", "update-address"),
		always: names("id name post_code street"),
		sometimes: names(
			"city_name booking_extra_fields is_online_only visit_payment commercial_type insurance_support",
		),
		parts: { booking_extra_fields: "BookingExtraFields" },
	},
	{
		model: "BookingExtraFields",
		source,
		always: names("birth_date gender nin"),
	},
	listOf("Services", "Service", at("", "list-services")),
	{ model: "Service", source, always: names("id name") },
	listOf("AddressServices", "AddressService", at("", "list-address-services")),
	{
		model: "AddressService",
		source,
		answers: at(
			"",
			"get-address-service",
			"create-address-service",
			"update-address-service",
		),
		always: names(
			"id name price is_price_from is_default service_id description is_visible",
		),
		sometimes: names(
			"duration allowed_patients custom_name is_public_insurance_flow",
		),
		parts: { allowed_patients: "AllowedPatientsData" },
	},
	{
		model: "AllowedPatientsData",
		source,
		always: names("minimum_age maximum_age"),
	},
	listOf(
		"InsuranceProviders",
		"InsuranceProvider",
		at("", "list-insurance-providers"),
	),
	{
		model: "InsuranceProvider",
		source,
		always: names("insurance_provider_id name"),
	},
	listOf(
		"AddressInsuranceProviders",
		"AddressInsuranceProvider",
		at("", "list-address-insurance-providers"),
	),
	{
		model: "AddressInsuranceProvider",
		source,
		always: names("insurance_provider_id name insurance_plans"),
		parts: { insurance_plans: "InsurancePlans" },
	},
	listOf("InsurancePlans", "InsurancePlan", at("", "list-insurance-plans")),
	{ model: "InsurancePlan", source, always: names("insurance_plan_id name") },
];
