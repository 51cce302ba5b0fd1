import type {
	PartnerSide,
	ReadyReply,
	SentCallback,
} from "@slipway/sandbox/engine";
import { answerRoot } from "../siteminder-soap/format.ts";
import { withoutSoap } from "../siteminder-soap/ready-replies.ts";
import { writeEnvelope } from "../siteminder-soap/write-envelope.ts";
import type { PmsXchangeTables } from "./state/tables.ts";
import type { PmsXchangeWorld } from "./world.ts";

/** How a PMS is played whose endpoint SiteMinder calls. */
export const partner: PartnerSide<PmsXchangeTables> = {
	caller: "SiteMinder",
	proof:
		"A WS-Security UsernameToken in the SOAP header, with the user name and the password that you gave to SiteMinder.",
	retries:
		"A reservation that is not answered well is pushed again with the next push. SiteMinder's schedule is not published.",
	address: {
		step: { operation: "set-endpoint" },
		at: "/url",
		known: ({ endpoint }) => endpoint.get("pms")?.url !== undefined,
	},
	triggers: [
		{
			title: "Push reservations",
			says: "OTA_HotelResNotifRQ: one message for each booking that waits",
			steps: [{ operation: "push-reservations" }],
		},
	],
	upcoming: () => undefined,
	replies,
};

const number = {
	HotelReservations: {
		HotelReservation: {
			ResGlobalInfo: {
				HotelReservationIDs: {
					HotelReservationID: {
						"@ResID_Type": "40",
						"@ResID_Value": "PMS-1001",
						"@ResID_Source": "PMS",
					},
				},
			},
		},
	},
};
const taken = { Success: {}, ...number };

function replies(
	{ about = "" }: SentCallback,
	world: PmsXchangeWorld,
): readonly ReadyReply[] {
	const written = (content: object, echo = about) => ({
		status: 200,
		headers: { "content-type": "text/xml; charset=utf-8" },
		body: writeEnvelope({
			OTA_HotelResNotifRS: { ...answerRoot(echo, world.now), ...content },
		}),
	});
	return [
		{ kind: "good", title: "Taken, with your number", reply: written(taken) },
		{
			kind: "refused",
			title: "Refused: no such room",
			reply: written({
				Errors: {
					Error: { "@Type": "3", "@Code": "402", "#text": "No such room" },
				},
			}),
		},
		{
			kind: "wrong format",
			title: "Wrong format: an EchoToken of its own",
			reply: written(taken, "mine"),
		},
		{
			kind: "wrong format",
			title: "Wrong format: Success after the reservations",
			reply: written({ ...number, Success: {} }),
		},
		...withoutSoap,
	];
}
