import type { ScriptInput } from "../../language/script.ts";
import { backOffScript } from "../shared/back-off.ts";
import { tokenScript } from "../shared/token.ts";

const api = "docplanner";
const list = { send: "list-facilities" } as const;

const isRead = (says: string, operation: string | readonly string[]) => ({
	steps: [{ says, operation, where: { answer: { status: 200 } } }],
});

export const mappingOfResources: ScriptInput = {
	api,
	parts: [
		isRead("The facilities are read.", "list-facilities"),
		isRead("The doctors are read.", ["list-doctors", "get-facility"]),
		isRead("The addresses are read.", ["list-addresses", "get-doctor"]),
		isRead("The services of an address are read.", "list-address-services"),
		isRead("The insurances are read.", [
			"list-insurance-providers",
			"list-address-insurance-providers",
		]),
	],
	attest: "Each resource has its counterpart in our system.",
	demonstration: [
		{ send: "list-address-services" },
		{ send: "list-insurance-providers" },
	],
};

export const token = tokenScript({
	api,
	token: "get-token",
	calls: [
		"list-facilities",
		"list-doctors",
		"list-addresses",
		"list-address-services",
		"replace-slots",
		"list-slots",
		"book-slot",
		"list-bookings",
		"get-booking",
	],
	good: { status: { oneOf: [200, 201] } },
	expired: { status: 401 },
	minutes: 59,
	play: [list, { send: "get-token" }],
});

export const mappingDrift: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A service has gone: it is deleted, or slots with it are refused.",
					operation: ["delete-address-service", "replace-slots"],
					where: { answer: { status: { oneOf: [204, 400] } } },
				},
				{
					says: "The services of the address are read again.",
					operation: "list-address-services",
					where: { answer: { status: 200 } },
				},
				{
					says: "Slots are sent with services that are there.",
					operation: "replace-slots",
					where: { answer: { status: 201 } },
				},
			],
			never: [
				{
					says: "Slots are sent with a service that has gone.",
					operation: "replace-slots",
					where: { answer: { status: 400 } },
					after: 2,
					within: { minutes: 30 },
					instead:
						"Take the service out of the mapping, and send what is left of it.",
				},
			],
		},
	],
	demonstration: [
		{ send: "delete-address-service" },
		{ send: "list-address-services" },
		{ send: "replace-slots" },
	],
	mistakes: [
		{
			says: "The mapping keeps a service that the list no longer has.",
			acts: [
				{ send: "delete-address-service" },
				{ send: "list-address-services" },
				{ send: "replace-slots", example: "A service of another address" },
			],
		},
	],
};

export const backOff = backOffScript(api, 60, list);
