import type { HeaderParameters } from "@slipway/sandbox/engine";
import { z } from "zod";
import { exampleOf, exampleRoot } from "../../siteminder-soap/envelope.ts";
import { carried } from "../carried.ts";
import { PingAnswer, RoomRatesAnswer } from "../contract/answers.ts";
import { PingRequest } from "../contract/ping.ts";
import { refuse } from "../refuse.ts";
import {
	checkPms,
	examplePath,
	type hotelOf,
	operation,
	soap,
	success,
} from "./operation.ts";

const pingMessage = `<OTA_PingRQ ${exampleRoot}><EchoData>Hello</EchoData></OTA_PingRQ>`;

export const ping = operation({
	id: "ping",
	title: "Ping",
	says: "Sends the same text back. The first call to try, because it needs nothing but the credentials.",
	story: "Connect",
	...soap,
	selector: "OTA_PingRQ",
	source: "older-guide",
	body: PingRequest,
	answers: { 200: { says: "The same text.", schema: PingAnswer } },
	examples: [
		{
			title: "Hello",
			params: examplePath,
			body: exampleOf(pingMessage),
			status: 200,
		},
		{
			title: "With a wrong password",
			params: examplePath,
			body: exampleOf(pingMessage, "Fake!Wrong2027"),
			status: 200,
			refused: true,
		},
		{
			title: "Without EchoToken",
			params: examplePath,
			body: exampleOf(pingMessage.replace(/ EchoToken="[^"]*"/, "")),
			status: 200,
			refused: true,
		},
		{
			title: "At the address of a PMS that does not exist",
			params: { pmsCode: "NOPMS" },
			body: exampleOf(pingMessage),
			status: 200,
			refused: true,
		},
	],
	handle({ body, params }, world) {
		checkPms(params.pmsCode);
		const message = body.Envelope.Body.OTA_PingRQ;
		return success("OTA_PingRS", message["@EchoToken"], world, {
			EchoData: message.EchoData,
		});
	},
});

const rest = "/core-api/pmses/{pmsCode}/hotels/{hotelCode}";
const headers = {
	authorization: `Basic ${carried.basic}`,
	"x-sm-trace-token": carried.trace_token,
};
const traced = {
	"X-SM-TRACE-TOKEN": {
		says: "A UUID for each request, by which SiteMinder finds it again.",
		required: true,
		example: "8f14e45f-ceea-467f-a0e6-5d2b1c3a9f10",
	},
} as const satisfies HeaderParameters;
const test1 = { pmsCode: carried.pms_code, hotelCode: carried.hotel_code };

export const roomRates = operation({
	id: "get-room-rates",
	title: "Get rooms and rates",
	says: "The rooms at their rates that are mapped for the PMS. Use roomTypeCode as RoomTypeCode and as InvTypeCode.",
	story: "Connect",
	method: "GET",
	path: `${rest}/room-rates`,
	confidence: "published",
	source: "rooms-and-rates",
	scheme: "basic",
	headers: traced,
	answers: {
		200: { says: "The list.", schema: RoomRatesAnswer },
		400: { says: "The trace token is missing." },
		401: { says: "User name or password is wrong." },
		404: { says: "No such PMS or hotel." },
	},
	carries: {
		room_type_code: "/0/roomTypeCode",
		rate_plan_code: "/0/ratePlanCode",
	},
	examples: [
		{ title: "Of the first test hotel", params: test1, headers, status: 200 },
		{
			title: "Without the trace token",
			params: test1,
			headers: { authorization: headers.authorization },
			status: 400,
		},
		{
			title: "With a wrong password",
			params: test1,
			headers: {
				...headers,
				authorization: `Basic ${btoa("fake-pms-user:no")}`,
			},
			status: 401,
		},
		{
			title: "Of a hotel that does not exist",
			params: { ...test1, hotelCode: "ZZ1" },
			headers,
			status: 404,
		},
	],
	handle({ params, headers }, world) {
		checkTrace(headers);
		const hotel = restHotel(params, world);
		return { status: 200, body: hotel.roomRates };
	},
});

export const reservationImport = operation({
	id: "start-reservation-import",
	title: "Ask for an import",
	says: "For the first set-up of a hotel: future reservations come once more, mixed with live ones, some minutes later and without a sign of the end.",
	story: "Connect",
	method: "POST",
	path: `${rest}/reservation-import`,
	confidence: "derived",
	source: "import",
	scheme: "basic",
	headers: traced,
	answers: {
		204: { says: "The import will run in the background." },
		400: { says: "The trace token is missing." },
		404: { says: "No such PMS or hotel." },
	},
	examples: [
		{
			title: "For the third test hotel",
			params: { ...test1, hotelCode: "PMSXTEST3" },
			headers,
			status: 204,
		},
	],
	handle({ params, headers }, world) {
		checkTrace(headers);
		const { code } = restHotel(params, world);
		world.schedule({ at: world.now + 5 * 60_000, kind: "import", id: code });
		return { status: 204 };
	},
});

function checkTrace(headers: Readonly<Record<string, string>>): void {
	const token = headers["x-sm-trace-token"];
	if (!z.uuid().safeParse(token).success)
		throw refuse("trace", {
			status: 400,
			code: "400",
			place: "header",
			pointer: "x-sm-trace-token",
			fact: token
				? `X-SM-TRACE-TOKEN is “${token}”, which is no UUID.`
				: "The header X-SM-TRACE-TOKEN is missing.",
			fix: carried.trace_token,
		});
}

function restHotel(
	{
		pmsCode,
		hotelCode,
	}: { readonly pmsCode: string; readonly hotelCode: string },
	world: Parameters<typeof hotelOf>[2],
) {
	const found = world.tables.hotels.get(hotelCode);
	if (pmsCode === "PMSXTEST" && found) return found;
	throw refuse(found ? "pms-exists" : "hotel", {
		status: 404,
		code: "404",
		place: "path",
		pointer: found ? "pmsCode" : "hotelCode",
		fact: found
			? `There is no PMS “${pmsCode}”.`
			: `There is no hotel “${hotelCode}”.`,
		fix: found ? carried.pms_code : carried.hotel_code,
	});
}
