import { carried } from "../carried.ts";
import {
	AddressInsurersAnswer,
	InsurersAnswer,
	PlansAnswer,
} from "../contract/answers.ts";
import { InsuranceRequest } from "../contract/requests.ts";
import { refuse, refusePath } from "../refuse.ts";
import { insurers } from "../state/estate.ts";
import type { Address } from "../state/tables.ts";
import { list } from "../views.ts";
import type { DocWorld } from "../world.ts";
import { addressOf } from "./estate.ts";
import { addressPath, documented, here, operation, root } from "./operation.ts";

const path = `${addressPath}/insurance-providers` as const;
const common = {
	...documented,
	story: "Map insurances",
} as const;
type Insurer = (typeof insurers)[number];
const named = ({ id, name }: Insurer) => ({ insurance_provider_id: id, name });

export const insuranceProviders = operation({
	...common,
	id: "list-insurance-providers",
	title: "List insurance providers",
	says: "The dictionary. Not every country has one.",
	method: "GET",
	path: `${root}/insurance-providers`,
	answers: { 200: { says: "Providers.", schema: InsurersAnswer } },
	carries: { insurance_provider_id: "/_items/0/insurance_provider_id" },
	examples: [{ title: "All", status: 200 }],
	handle: () => ({ status: 200, body: list(insurers.map(named)) }),
});

export const insurancePlans = operation({
	...common,
	id: "list-insurance-plans",
	title: "List plans of a provider",
	says: "The plans of one provider in the dictionary.",
	method: "GET",
	path: `${root}/insurance-providers/{insurance_provider_id}/plans`,
	answers: { 200: { says: "Plans.", schema: PlansAnswer } },
	examples: [
		{
			title: "Of the first",
			params: { insurance_provider_id: carried.insurance_provider_id },
			status: 200,
		},
	],
	handle(call) {
		const { plans } = insurerOf(call.params.insurance_provider_id);
		return { status: 200, body: plansView(plans) };
	},
});

export const addressInsurance = operation({
	...common,
	id: "list-address-insurance-providers",
	title: "List insurance providers of an address",
	says: "What an address accepts.",
	method: "GET",
	path,
	answers: { 200: { says: "Providers.", schema: AddressInsurersAnswer } },
	examples: [{ title: "Of the address", params: here, status: 200 }],
	handle(call, world) {
		const { insurance } = addressOf(call, world);
		const found = insurers.flatMap((each) => {
			const assigned = insurance[each.id];
			if (!assigned) return [];
			const plans = each.plans.filter(({ id }) => assigned.includes(id));
			return [{ ...named(each), insurance_plans: plansView(plans) }];
		});
		return { status: 200, body: list(found) };
	},
});

export const addInsurance = operation({
	...common,
	id: "add-address-insurance-provider",
	title: "Add an insurance provider to an address",
	says: "From now on the address accepts it.",
	method: "POST",
	path,
	body: InsuranceRequest,
	answers: {
		204: { says: "Added." },
		400: { says: "It was there before." },
		404: { says: "The dictionary has none." },
	},
	examples: [
		{
			title: "With a plan",
			params: here,
			body: {
				insurance_provider_id: "502",
				insurance_plans: [{ insurance_plan_id: "5021" }],
			},
			status: 204,
		},
		{
			title: "One that is there",
			params: here,
			body: { insurance_provider_id: "501" },
			status: 400,
		},
		{
			title: "One that does not exist",
			params: here,
			body: { insurance_provider_id: "9" },
			status: 404,
		},
	],
	handle(call, world) {
		const address = addressOf(call, world);
		const { id } = insurerOf(call.body.insurance_provider_id, "body");
		if (address.insurance[id])
			throw refuse("insurance-assigned", {
				status: 400,
				pointer: "/insurance_provider_id",
				fact: `Address ${address.id} has provider ${id} already.`,
				fix: {
					by: "state",
					says: "Change the provider that is there, or delete it first.",
				},
			});
		assign(address, id, call.body.insurance_plans, world);
		return { status: 204 };
	},
});

export const setInsurance = operation({
	...common,
	id: "set-address-insurance-provider",
	title: "Add or change an insurance provider of an address",
	says: "Adds it when it is not there, and replaces its plans when it is.",
	method: "PUT",
	path,
	body: InsuranceRequest,
	answers: {
		204: { says: "As asked." },
		404: { says: "The dictionary has none." },
	},
	examples: [
		{
			title: "Without plans",
			params: here,
			body: { insurance_provider_id: "501" },
			status: 204,
		},
	],
	handle(call, world) {
		const address = addressOf(call, world);
		const { id } = insurerOf(call.body.insurance_provider_id, "body");
		assign(address, id, call.body.insurance_plans, world);
		return { status: 204 };
	},
});

export const deleteInsurance = operation({
	...common,
	id: "delete-address-insurance-provider",
	ends: true,
	title: "Remove an insurance provider from an address",
	says: "The address no longer accepts it.",
	method: "DELETE",
	path: `${path}/{insurance_provider_id}`,
	answers: {
		204: { says: "Removed." },
		400: { says: "It was not there." },
		404: { says: "The dictionary has none." },
	},
	examples: [
		{
			title: "The first",
			params: { ...here, insurance_provider_id: "501" },
			status: 204,
		},
		{
			title: "One that does not exist",
			params: { ...here, insurance_provider_id: "9" },
			status: 404,
		},
	],
	handle(call, { tables, ...world }) {
		const address = addressOf(call, { tables, ...world });
		const { id } = insurerOf(call.params.insurance_provider_id);
		const { [id]: before, ...insurance } = address.insurance;
		if (!before)
			throw refusePath(
				"insurance-assigned",
				400,
				"insurance_provider_id",
				`Address ${address.id} has no provider ${id}.`,
			);
		tables.addresses.set(address.id, { ...address, insurance });
		return { status: 204 };
	},
});

const plansView = (plans: readonly Insurer["plans"][number][]) =>
	list(plans.map(({ id, name }) => ({ insurance_plan_id: id, name })));

function insurerOf(id: string, place: "path" | "body" = "path"): Insurer {
	const found = insurers.find((each) => each.id === id);
	if (found) return found;
	throw refuse("insurance-provider", {
		status: 404,
		place,
		pointer: `${place === "body" ? "/" : ""}insurance_provider_id`,
		fact: `The dictionary has no insurance provider “${id}”.`,
		fix: {
			says: "Take one of the dictionary.",
			value:
				place === "body" ? insurers.at(-1)?.id : carried.insurance_provider_id,
		},
	});
}

function assign(
	address: Address,
	id: string,
	plans: readonly { readonly insurance_plan_id: string }[] = [],
	{ tables }: DocWorld,
): void {
	tables.addresses.set(address.id, {
		...address,
		insurance: {
			...address.insurance,
			[id]: plans.map((each) => each.insurance_plan_id),
		},
	});
}
