import { z } from "zod";
import { carried } from "../carried.ts";
import { AddressAnswer } from "../contract/answers.ts";
import { listOf, withScopes } from "../contract/common.ts";
import { AddressRequest } from "../contract/requests.ts";
import { addressView, list } from "../views.ts";
import { addressesOf, addressOf, doctorOf } from "./estate.ts";
import {
	addressPath,
	doctorPath,
	documented,
	here,
	missing,
	operation,
} from "./operation.ts";

const addressScopes = withScopes(
	"address.online_only",
	"address.visit_payment",
	"address.commercial_type",
	"address.insurance_support",
);
const { facility_id } = here;
const common = {
	...documented,
	story: "Map resources",
} as const;

export const addresses = operation({
	...common,
	id: "list-addresses",
	title: "List addresses",
	says: "Where a doctor works in the clinic. Calendar, slots and bookings belong to an address.",
	method: "GET",
	path: `${doctorPath}/addresses`,
	query: z.object({ with: addressScopes }),
	answers: {
		200: { says: "Addresses.", schema: listOf(AddressAnswer) },
		...missing,
	},
	carries: { address_id: "/_items/0/id" },
	examples: [
		{
			title: "With everything there is",
			params: { facility_id, doctor_id: carried.doctor_id },
			query: {
				with: "address.online_only,address.visit_payment,address.commercial_type,address.insurance_support",
			},
			status: 200,
		},
	],
	handle(call, world) {
		const { id } = doctorOf(call, world);
		return {
			status: 200,
			body: list(
				addressesOf(id, world).map((each) =>
					addressView(each, call.query.with),
				),
			),
		};
	},
});

export const address = operation({
	...common,
	id: "get-address",
	title: "Read an address",
	says: "One address of a doctor.",
	method: "GET",
	path: addressPath,
	query: z.object({ with: addressScopes }),
	answers: { 200: { says: "The address.", schema: AddressAnswer }, ...missing },
	examples: [
		{
			title: "With its insurance support",
			params: here,
			query: { with: "address.insurance_support" },
			status: 200,
		},
		{
			title: "Of another doctor",
			params: { ...here, address_id: "3003" },
			status: 403,
		},
	],
	handle(call, world) {
		return {
			status: 200,
			body: addressView(addressOf(call, world), call.query.with),
		};
	},
});

export const updateAddress = operation({
	...common,
	id: "update-address",
	title: "Change an address",
	says: "Whether its patients come with insurance, without, or both.",
	method: "PATCH",
	path: addressPath,
	body: AddressRequest,
	answers: { 200: { says: "The address.", schema: AddressAnswer }, ...missing },
	examples: [
		{
			title: "Private patients only",
			params: here,
			body: { insurance_support: "private" },
			status: 200,
		},
		{
			title: "A value that does not exist",
			params: here,
			body: { insurance_support: "none" },
			status: 400,
		},
	],
	handle(call, world) {
		const after = {
			...addressOf(call, world),
			insuranceSupport: call.body.insurance_support,
		};
		world.tables.addresses.set(after.id, after);
		return {
			status: 200,
			body: addressView(after, new Set(["address.insurance_support"])),
		};
	},
});
