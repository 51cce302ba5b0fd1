import { callerOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "../carried.ts";
import { DoctorAnswer, FacilityAnswer } from "../contract/answers.ts";
import { listOf, withScopes } from "../contract/common.ts";
import { doctorView, list } from "../views.ts";
import { addressesOf, doctorOf, doctorsOf, facilityOf } from "./estate.ts";
import {
	doctorPath,
	documented,
	here,
	missing,
	operation,
	root,
} from "./operation.ts";

const facilityPath = `${root}/facilities/{facility_id}` as const;
const { facility_id } = here;
const common = {
	...documented,
	story: "Map resources",
} as const;

export const facilities = operation({
	...common,
	id: "list-facilities",
	title: "List facilities",
	says: "The clinics that Docplanner has attached to your client, by hand and on the clinic's written word.",
	method: "GET",
	path: `${root}/facilities`,
	answers: { 200: { says: "Facilities.", schema: listOf(FacilityAnswer) } },
	carries: { facility_id: "/_items/0/id" },
	examples: [
		{ title: "All", status: 200 },
		{
			title: "Without a token",
			headers: { authorization: undefined },
			status: 401,
		},
	],
	handle(call, { tables }) {
		const client = callerOf(call);
		const own = [...tables.facilities.values()].filter(({ clients }) =>
			clients.includes(client),
		);
		return {
			status: 200,
			body: list(own.map(({ id, name }) => ({ id, name }))),
		};
	},
});

export const facility = operation({
	...common,
	id: "get-facility",
	title: "Read a facility",
	says: "One clinic, with its doctors when they are asked for.",
	method: "GET",
	path: facilityPath,
	query: z.object({ with: withScopes("facility.doctors") }),
	answers: {
		200: { says: "The facility.", schema: FacilityAnswer },
		...missing,
	},
	examples: [
		{
			title: "With its doctors",
			params: { facility_id },
			query: { with: "facility.doctors" },
			status: 200,
		},
		{
			title: "Of another client",
			params: { facility_id: "1002" },
			status: 403,
		},
		{
			title: "That does not exist",
			params: { facility_id: "9999" },
			status: 404,
		},
	],
	handle(call, world) {
		const { id, name } = facilityOf(call, world);
		const doctors = doctorsOf(id, world).map((each) =>
			doctorView(each, new Set()),
		);
		return {
			status: 200,
			body: {
				id,
				name,
				...(call.query.with.has("facility.doctors") && {
					doctors: list(doctors),
				}),
			},
		};
	},
});

export const doctors = operation({
	...common,
	id: "list-doctors",
	title: "List doctors",
	says: "Doctors of the clinic. One appears only with a commercial profile that is linked to the facility.",
	method: "GET",
	path: `${facilityPath}/doctors`,
	query: z.object({
		with: withScopes(
			"doctor.profile_url",
			"doctor.specializations",
			"doctor.license_numbers",
		),
	}),
	answers: {
		200: { says: "Doctors.", schema: listOf(DoctorAnswer) },
		...missing,
	},
	carries: { doctor_id: "/_items/0/id" },
	examples: [
		{
			title: "With specializations",
			params: { facility_id },
			query: { with: "doctor.specializations,doctor.license_numbers" },
			status: 200,
		},
	],
	handle(call, world) {
		const { id } = facilityOf(call, world);
		return {
			status: 200,
			body: list(
				doctorsOf(id, world).map((each) => doctorView(each, call.query.with)),
			),
		};
	},
});

export const doctor = operation({
	...common,
	id: "get-doctor",
	title: "Read a doctor",
	says: "One doctor, with addresses when they are asked for.",
	method: "GET",
	path: doctorPath,
	query: z.object({
		with: withScopes(
			"doctor.profile_url",
			"doctor.license_numbers",
			"doctor.addresses",
			"address.booking_extra_fields",
			"address.online_only",
			"address.visit_payment",
			"address.commercial_type",
		),
	}),
	answers: { 200: { says: "The doctor.", schema: DoctorAnswer }, ...missing },
	examples: [
		{
			title: "With addresses",
			params: { facility_id, doctor_id: carried.doctor_id },
			query: {
				with: "doctor.profile_url,doctor.addresses,address.commercial_type",
			},
			status: 200,
		},
		{
			title: "Of another facility",
			params: { facility_id, doctor_id: "2004" },
			status: 403,
		},
		{
			title: "Without a commercial profile",
			params: { facility_id, doctor_id: "2003" },
			status: 404,
		},
	],
	handle(call, world) {
		const found = doctorOf(call, world);
		return {
			status: 200,
			body: doctorView(found, call.query.with, addressesOf(found.id, world)),
		};
	},
});
