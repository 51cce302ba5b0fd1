import { z } from "zod";
import { freeSlots } from "../calendar/free-slots.ts";
import { DictionaryAnswer, ServiceAnswer } from "../contract/answers.ts";
import { Id, listOf, Moment, withScopes } from "../contract/common.ts";
import {
	NewServiceRequest,
	type ServiceInput,
	ServiceRequest,
} from "../contract/requests.ts";
import { eventService } from "../events/event-data.ts";
import { notify } from "../events/notify.ts";
import { refuse } from "../refuse.ts";
import type { AddressService } from "../state/tables.ts";
import { list, serviceView } from "../views.ts";
import { addressOf, serviceOf } from "./estate.ts";
import {
	addressPath,
	bearer,
	type DocWorld,
	here,
	json,
	operation,
	root,
} from "./operation.ts";

const scopes = withScopes(
	"address_service.allowed_patients",
	"address_service.custom_name",
	"address_service.public_insurance_flow",
);
const servicePath = `${addressPath}/services/{address_service_id}` as const;
const last = { ...here, address_service_id: "{{new_service_id}}" };
const common = {
	story: "Map services",
	confidence: "published",
	source: "specification",
	scheme: "bearer",
} as const;
const errors = {
	403: { says: "The service is of another address." },
	404: { says: "There is none." },
};

export const dictionary = operation({
	...common,
	id: "list-services",
	title: "List the dictionary of services",
	says: "All services that addresses can offer. Missing ones are asked for by e-mail.",
	method: "GET",
	path: `${root}/services`,
	query: z.object({
		specialization_id: Id.optional(),
		with: withScopes("services.only_diagnostics"),
	}),
	answers: { 200: { says: "Services.", schema: DictionaryAnswer } },
	examples: [
		{ title: "All", headers: bearer, status: 200 },
		{
			title: "Of one specialization",
			query: { specialization_id: "17" },
			headers: bearer,
			status: 200,
		},
	],
	handle({ query }, { tables }) {
		const diagnostics = query.with.has("services.only_diagnostics");
		const found = [...tables.dictionary.values()].filter(
			({ specializations, diagnostic }) =>
				(!diagnostics || diagnostic) &&
				(query.specialization_id === undefined ||
					specializations.includes(query.specialization_id)),
		);
		return {
			status: 200,
			body: list(found.map(({ id, name }) => ({ id, name }))),
		};
	},
});

export const services = operation({
	...common,
	id: "list-address-services",
	title: "List services of an address",
	says: "What an address offers. Its ids are valid there only, and a service that is made anew has a new id: map again, often.",
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
			query: { with: "address_service.custom_name" },
			headers: bearer,
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

export const addService = operation({
	...common,
	id: "create-address-service",
	title: "Add a service to an address",
	says: "Makes a service of the dictionary, or one with a name of its own, bookable at an address.",
	method: "POST",
	path: `${addressPath}/services`,
	accepts: json,
	body: NewServiceRequest,
	answers: {
		201: { says: "The service.", schema: ServiceAnswer },
		409: { says: "The address has it already." },
		...errors,
	},
	carries: { new_service_id: "/id" },
	examples: [
		{
			title: "A follow-up visit",
			params: here,
			headers: bearer,
			body: { service_id: "604", price: 120.5, default_duration: 20 },
			status: 201,
		},
		{
			title: "The same once more",
			params: here,
			headers: bearer,
			body: { service_id: "601" },
			status: 409,
		},
		{
			title: "A price with three decimals",
			params: here,
			headers: bearer,
			body: { service_id: "604", price: 120.505 },
			status: 400,
		},
	],
	handle(call, world) {
		const address = addressOf(call, world);
		const { service_id: of, ...input } = call.body;
		if (!world.tables.dictionary.has(of))
			throw refuse("dictionary-service", {
				status: 400,
				pointer: "/service_id",
				fact: `The dictionary has no service “${of}”.`,
				fix: {
					says: "Take 604, a follow-up visit.",
					value: "604",
				},
			});
		const same = servicesOf(address.id, world).find(
			(each) => each.service === of && each.customName === input.custom_name,
		);
		if (same)
			throw refuse("service-twice", {
				status: 409,
				pointer: "/service_id",
				fact: `Address ${address.id} has service ${of} as ${same.id}.`,
			});
		const id = String(7100 + world.next("services"));
		const made = changed(
			{
				id,
				address: address.id,
				service: of,
				price: null,
				priceFrom: false,
				isDefault: false,
				description: null,
				visible: true,
			},
			input,
		);
		world.tables.services.set(id, made);
		echo("address-service-created", made, world);
		return {
			status: 201,
			headers: { location: `${call.path}/${id}` },
			body: serviceView(made, world, new Set()),
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
			headers: bearer,
			status: 200,
		},
		{
			title: "Of another address",
			params: { ...here, address_service_id: "7021" },
			headers: bearer,
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

export const updateService = operation({
	...common,
	id: "update-address-service",
	title: "Change a service of an address",
	says: "Only the fields that are sent change.",
	method: "PATCH",
	path: servicePath,
	accepts: json,
	body: ServiceRequest,
	answers: { 200: { says: "The service.", schema: ServiceAnswer }, ...errors },
	examples: [
		{
			title: "Another price, for adults",
			params: last,
			headers: bearer,
			body: { price: 140, allowed_patients: { minimum_age: 18 } },
			status: 200,
		},
		{
			title: "An empty name",
			params: last,
			headers: bearer,
			body: { custom_name: "" },
			status: 400,
		},
	],
	handle(call, world) {
		const after = changed(serviceOf(call, world), call.body);
		world.tables.services.set(after.id, after);
		echo("address-service-changed", after, world);
		return { status: 200, body: serviceView(after, world, new Set()) };
	},
});

export const deleteService = operation({
	...common,
	id: "delete-address-service",
	title: "Delete a service of an address",
	says: "From now on a replaceSlots that names it is refused as a whole.",
	method: "DELETE",
	path: servicePath,
	answers: { 204: { says: "Gone." }, ...errors },
	examples: [
		{ title: "The last one", params: last, headers: bearer, status: 204 },
	],
	handle(call, world) {
		const service = serviceOf(call, world);
		echo("address-service-deleted", service, world);
		world.tables.services.delete(service.id);
		return { status: 204 };
	},
});

function servicesOf(
	address: string,
	{ tables }: DocWorld,
): readonly AddressService[] {
	return [...tables.services.values()].filter(
		(each) => each.address === address,
	);
}

function changed(before: AddressService, input: ServiceInput): AddressService {
	return {
		...before,
		...(input.price !== undefined && {
			price: input.price === null ? null : Math.trunc(input.price),
		}),
		...(input.is_price_from !== undefined && {
			priceFrom: input.is_price_from,
		}),
		...(input.description !== undefined && { description: input.description }),
		...(input.is_visible !== undefined && { visible: input.is_visible }),
		...(input.default_duration !== undefined && {
			duration: input.default_duration,
		}),
		...(input.allowed_patients && { ages: input.allowed_patients }),
		...(input.custom_name !== undefined && { customName: input.custom_name }),
	};
}

function echo(name: string, service: AddressService, world: DocWorld): void {
	if (world.setting("echo") !== "on") return;
	notify(
		name,
		service.address,
		{ address_service: eventService(service.id, world) },
		world,
	);
}
