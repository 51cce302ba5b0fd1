import { z } from "zod";
import { freeSlots } from "../../calendar/free-slots.ts";
import { ServiceAnswer } from "../../contract/answers.ts";
import { listOf, Moment } from "../../contract/common.ts";
import { list, serviceView } from "../../views.ts";
import { addressOf, serviceOf } from "../estate.ts";
import { addressPath, here, operation } from "../operation.ts";
import {
	common,
	errors,
	last,
	scopes,
	servicePath,
	servicesOf,
} from "./shared.ts";

export const services = operation({
	...common,
	id: "list-address-services",
	title: "List services of an address",
	says: "What an address offers. Its ids are valid there only, and a service that is created again gets a new id, so map often.",
	method: "GET",
	path: `${addressPath}/services`,
	query: z.object({ start: Moment.optional(), with: scopes }),
	answers: {
		200: { says: "Services.", schema: listOf(ServiceAnswer) },
		...errors,
	},
	carries: { service_id: "/_items/0/id" },
	examples: [
		{
			title: "All",
			params: here,
			query: {
				with: "address_service.custom_name,address_service.public_insurance_flow",
			},
			status: 200,
		},
	],
	handle(call, world) {
		const { id } = addressOf(call, world);
		const { start } = call.query;
		const calendar = world.tables.calendars.get(id);
		const offered =
			start === undefined || !calendar
				? undefined
				: freeSlots(calendar, start, start + 60_000, world).flatMap(
						(slot) => slot.services,
					);
		const found = servicesOf(id, world).filter(
			(each) => start === undefined || offered?.includes(each.id),
		);
		return {
			status: 200,
			body: list(
				found.map((each) => serviceView(each, world, call.query.with)),
			),
		};
	},
});

export const service = operation({
	...common,
	id: "get-address-service",
	title: "Read a service of an address",
	says: "One service as the address offers it.",
	method: "GET",
	path: servicePath,
	query: z.object({ with: scopes }),
	answers: { 200: { says: "The service.", schema: ServiceAnswer }, ...errors },
	examples: [
		{
			title: "The last one",
			params: last,
			query: { with: "address_service.allowed_patients" },
			status: 200,
		},
		{
			title: "Of another address",
			params: { ...here, address_service_id: "7021" },
			status: 403,
		},
	],
	handle(call, world) {
		return {
			status: 200,
			body: serviceView(serviceOf(call, world), world, call.query.with),
		};
	},
});
