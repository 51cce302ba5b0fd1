import { carried } from "../carried.ts";
import {
	AvailabilityInput,
	EndpointInput,
	MessagesAnswer,
	RatesInput,
	RoomsInput,
} from "../contract/other-side.ts";
import { checkAmounts, checkDates } from "../messages/check.ts";
import {
	availabilityContent,
	ratesContent,
	roomsContent,
} from "../messages/contents.ts";
import { post } from "../messages/send.ts";
import { messageView } from "../messages/view.ts";
import type { Message } from "../state/tables.ts";
import { operation, otherSide } from "./operation.ts";

export const setEndpoint = operation({
	...otherSide,
	id: "set-endpoint",
	title: "Set the address of your endpoint",
	says: "Not part of SiteConnect: address and credentials are exchanged by hand. Over HTTP this sandbox calls loopback addresses only; without an address, copy the message and paste your answer.",
	method: "PUT",
	path: "/sandbox/endpoint",
	body: EndpointInput,
	answers: { 204: { says: "Set." } },
	examples: [
		{
			title: "An address of this machine",
			body: { url: "http://localhost:8080/siteconnect" },
			status: 204,
		},
		{
			title: "A password that is too simple",
			body: {
				url: "http://localhost:8080/siteconnect",
				password: "fake",
			},
			status: 400,
		},
	],
	handle({ body: { url, ...credentials } }, world) {
		world.tables.endpoint.set("channel", {
			...credentials,
			...(url !== null && { url }),
		});
		return { status: 204 };
	},
});

const answers = {
	200: { says: "The messages as they go out.", schema: MessagesAnswer },
	400: { says: "There is no such message." },
};

export const openMapping = operation({
	...otherSide,
	id: "open-mapping",
	title: "Open the mapping screen",
	says: "Not part of SiteConnect: what a hotelier does. Each time SiteMinder sends OTA_HotelAvailRQ to your endpoint, and maps what you list.",
	method: "POST",
	path: "/sandbox/mapping-screen",
	body: RoomsInput,
	answers,
	carries: {
		rooms_message: "/messages/0/id",
		rooms_echo_token: "/messages/0/echo_token",
	},
	examples: [
		{ title: "Of the first test hotel", body: {}, status: 200 },
		{
			title: "With a wrong password",
			body: { mistake: "password" },
			status: 200,
		},
		{
			title: "With a mistake that it cannot have",
			body: { mistake: "adults" },
			status: 400,
		},
	],
	handle({ body: { hotel_code: hotel, mistake } }, world) {
		const content = roomsContent(hotel, mistake);
		return sent(post({ kind: "rooms", hotel, mistake, content }, world));
	},
});

const cell = {
	room_type_code: "LFT",
	rate_plan_code: "FLX",
	start: carried.next_week,
	end: carried.in_eight_days,
};
const backwards = { start: carried.in_eight_days, end: carried.next_week };

export const changeAvailability = operation({
	...otherSide,
	id: "change-availability",
	title: "Change availability or restrictions",
	says: "Not part of SiteConnect: what a hotelier does in the inventory grid. SiteMinder sends OTA_HotelAvailNotifRQ to your endpoint.",
	method: "POST",
	path: "/sandbox/availability",
	body: AvailabilityInput,
	answers,
	carries: {
		availability_message: "/messages/0/id",
		availability_echo_token: "/messages/0/echo_token",
	},
	examples: [
		{ title: "Five rooms", body: { ...cell, rooms: 5 }, status: 200 },
		{
			title: "Stop sell",
			body: { ...cell, sale: "Close" },
			status: 200,
		},
		{
			title: "No arrival, no departure, two nights at least",
			body: { ...cell, arrival: "Close", departure: "Close", min_stay: 2 },
			status: 200,
		},
		{
			title: "A room that you do not know",
			body: { ...cell, rooms: 5, mistake: "room" },
			status: 200,
		},
		{
			title: "Days that run backwards",
			body: { ...cell, ...backwards, rooms: 5 },
			status: 400,
		},
	],
	handle({ body }, world) {
		checkDates(body);
		const { hotel_code: hotel, mistake } = body;
		const content = availabilityContent(body);
		return sent(post({ kind: "availability", hotel, mistake, content }, world));
	},
});

export const changeRates = operation({
	...otherSide,
	id: "change-rates",
	title: "Change rates",
	says: "Not part of SiteConnect: what a hotelier does in the inventory grid. SiteMinder sends availability first, and OTA_HotelRateAmountNotifRQ only when that has succeeded.",
	method: "POST",
	path: "/sandbox/rates",
	body: RatesInput,
	answers,
	carries: {
		rates_message: "/messages/1/id",
		rates_echo_token: "/messages/1/echo_token",
	},
	examples: [
		{
			title: "120 euros a day",
			body: { ...cell, amounts: ["120.00"] },
			status: 200,
		},
		{
			title: "With extra guests",
			body: {
				...cell,
				amounts: ["120.00"],
				extra_adult: "30.00",
				extra_child: "15.00",
				inclusions: "Breakfast",
			},
			status: 200,
		},
		{
			title: "An included occupancy that cannot be",
			body: { ...cell, amounts: ["120.00"], mistake: "occupancy" },
			status: 200,
		},
		{
			title: "Two prices where one a day is agreed on",
			body: { ...cell, amounts: ["90.00", "120.00"] },
			status: 400,
		},
		{
			title: "Fewer prices than guests, where one a day is agreed on",
			body: { ...cell, amounts: ["120.00"], mistake: "adults" },
			status: 400,
		},
	],
	handle({ body }, world) {
		checkDates(body);
		const byOccupancy = world.setting("rate-model") === "OBP";
		checkAmounts(body, byOccupancy, world);
		const { hotel_code: hotel, mistake } = body;
		const first = post(
			{
				kind: "availability",
				hotel,
				mistake: "none",
				content: availabilityContent({ ...body, rooms: 5, mistake: "none" }),
			},
			world,
		);
		const second = post(
			{
				kind: "rates",
				hotel,
				mistake,
				content: ratesContent(body, byOccupancy),
				after: first,
			},
			world,
		);
		return sent(first, second);
	},
});

function sent(...messages: readonly Message[]) {
	return { status: 200, body: { messages: messages.map(messageView) } };
}
