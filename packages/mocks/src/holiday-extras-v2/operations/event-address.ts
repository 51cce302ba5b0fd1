import { callerOf } from "@slipway/sandbox/engine";
import { EventAddressAnswer } from "../contract/answers.ts";
import { EventAddress } from "../contract/requests.ts";
import { operation } from "./operation.ts";

export const setEventAddress = operation({
	id: "set-event-address",
	title: "Agree on an address for events",
	says: "Not part of Holiday Extras' API: the address is given to the partnerships manager. Events are booking.confirmed and booking.failed; over HTTP this sandbox calls loopback addresses only.",
	story: "Be told",
	method: "POST",
	path: "/sandbox/event-address",
	confidence: "modelled",
	source: "sandbox",
	scheme: "bearer",
	body: EventAddress,
	answers: { 200: { says: "The address.", schema: EventAddressAnswer } },
	examples: [
		{
			title: "An address of this machine",
			body: { address: "http://localhost:8080/apiconnect" },
			status: 200,
		},
		{
			title: "No address",
			body: { address: null },
			status: 200,
		},
		{
			title: "Something else",
			body: { address: "my server" },
			status: 400,
		},
	],
	handle(call, { tables }) {
		const client = callerOf(call);
		const { address } = call.body;
		if (address === null) tables.receivers.delete(client);
		else tables.receivers.set(client, { client, address });
		return { status: 200, body: { address } };
	},
});
