import { PmsEndpointInput, PushAnswer } from "../contract/push.ts";
import { push } from "../delivery/push.ts";
import { deliver } from "../delivery/queue.ts";
import { operation } from "./operation.ts";

/** What all that SiteMinder does by itself has in common. */
const otherSide = {
	story: "Have reservations pushed",
	confidence: "modelled",
	source: "sandbox",
	accepts: ["application/json"],
} as const;

export const setEndpoint = operation({
	...otherSide,
	id: "set-endpoint",
	title: "Set the address of your endpoint",
	says: "Not part of pmsXchange: one address for all hotels, and its credentials, are exchanged by hand. A PMS has its reservations pushed or pulls them, not both; here both can be tried. Over HTTP this sandbox calls loopback addresses only.",
	method: "PUT",
	path: "/sandbox/endpoint",
	body: PmsEndpointInput,
	answers: {
		204: { says: "Set." },
		400: { says: "Address or credentials will not do." },
	},
	examples: [
		{
			title: "An address of this machine",
			body: { url: "http://localhost:8080/pmsxchange" },
			status: 204,
		},
		{
			title: "A password that is too short",
			body: { url: "http://localhost:8080/pmsxchange", password: "fake" },
			status: 400,
		},
	],
	handle({ body: { url, ...credentials } }, world) {
		world.tables.endpoint.set("pms", {
			...credentials,
			...(url !== null && { url }),
		});
		return { status: 204 };
	},
});

export const pushReservations = operation({
	...otherSide,
	id: "push-reservations",
	title: "Push what waits",
	says: "Not part of pmsXchange: SiteMinder pushes on its own. Each booking, change or cancellation that the PMS has not taken goes to your endpoint as one OTA_HotelResNotifRQ. When it tries again is not published: here, when you push again.",
	method: "POST",
	path: "/sandbox/pushes",
	answers: { 200: { says: "What was pushed.", schema: PushAnswer } },
	examples: [{ title: "All that waits", status: 200 }],
	handle(_, world) {
		const messages = deliver(undefined, undefined, world);
		for (const message of messages) push(message, world);
		return {
			status: 200,
			body: {
				pushed: messages.map(({ id, reservation }) => ({
					message_id: id,
					reservation_id: reservation,
				})),
			},
		};
	},
});
