import { ServiceAnswer } from "../../contract/answers.ts";
import { NewServiceRequest } from "../../contract/requests.ts";
import { refuse } from "../../refuse.ts";
import { serviceView } from "../../views.ts";
import { addressOf } from "../estate.ts";
import { addressPath, here, operation } from "../operation.ts";
import { changed, echo } from "./changed.ts";
import { common, errors, servicesOf } from "./shared.ts";

export const addService = operation({
	...common,
	id: "create-address-service",
	title: "Add a service to an address",
	says: "Makes a service of the dictionary, or one with a name of its own, bookable at an address.",
	method: "POST",
	path: `${addressPath}/services`,
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
			body: { service_id: "604", price: 120.5, default_duration: 20 },
			status: 201,
		},
		{
			title: "The same once more",
			params: here,
			body: { service_id: "601" },
			status: 409,
		},
		{
			title: "A service that the dictionary does not have",
			params: here,
			body: { service_id: "999" },
			status: 400,
		},
		{
			title: "A price that is text",
			params: here,
			body: { service_id: "604", price: "120.50" },
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
			(each) =>
				each.service === of &&
				each.customName === (input.custom_name ?? undefined),
		);
		if (same)
			throw refuse("service-twice", {
				status: 409,
				pointer: "/service_id",
				fact: `Address ${address.id} has service ${of} as ${same.id}.`,
				fix: {
					by: "state",
					says: "Change the service that is there, or delete it first.",
				},
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
