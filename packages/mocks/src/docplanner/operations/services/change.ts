import { ServiceAnswer } from "../../contract/answers.ts";
import { ServiceRequest } from "../../contract/requests.ts";
import { serviceView } from "../../views.ts";
import { serviceOf } from "../estate.ts";
import { operation } from "../operation.ts";
import { changed, echo } from "./changed.ts";
import { common, errors, last, servicePath } from "./shared.ts";

export const updateService = operation({
	...common,
	id: "update-address-service",
	title: "Change a service of an address",
	says: "Only the fields that are sent change.",
	method: "PATCH",
	path: servicePath,
	body: ServiceRequest,
	answers: { 200: { says: "The service.", schema: ServiceAnswer }, ...errors },
	examples: [
		{
			title: "Another price, for adults",
			params: last,
			body: { price: 140, allowed_patients: { minimum_age: 18 } },
			status: 200,
		},
		{
			title: "An empty name",
			params: last,
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
	ends: true,
	title: "Delete a service of an address",
	says: "From now on a replaceSlots that names it is refused as a whole.",
	method: "DELETE",
	path: servicePath,
	answers: { 204: { says: "Gone." }, ...errors },
	examples: [{ title: "The last one", params: last, status: 204 }],
	handle(call, world) {
		const service = serviceOf(call, world);
		echo("address-service-deleted", service, world);
		world.tables.services.delete(service.id);
		return { status: 204 };
	},
});
