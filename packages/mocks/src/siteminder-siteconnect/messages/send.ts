import { answerRoot } from "../../siteminder-soap/format.ts";
import { securityHeader } from "../../siteminder-soap/security-header.ts";
import { writeEnvelope } from "../../siteminder-soap/write-envelope.ts";
import { towardsChannel } from "../credentials.ts";
import type { Endpoint, Kind, Message, Mistake } from "../state/tables.ts";
import type { SiteConnectWorld } from "../world.ts";

/** The root of each message, without RQ or RS. */
export const rootOf: Readonly<Record<Kind, string>> = {
	rooms: "OTA_HotelAvail",
	availability: "OTA_HotelAvailNotif",
	rates: "OTA_HotelRateAmountNotif",
};

/** SiteMinder gives an answer up after so many milliseconds. */
const patience = 20_000;

interface Draft {
	readonly kind: Kind;
	readonly hotel: string;
	readonly mistake: Mistake;
	readonly content: object;
	/** The message that must succeed before this one goes out. */
	readonly after?: Message;
}

/** Writes a message, and sends it unless it has to wait for another. */
export function post(draft: Draft, world: SiteConnectWorld): Message {
	const { kind, hotel, mistake, content, after } = draft;
	const number = String(world.next("messages")).padStart(6, "0");
	const echoToken = `fake-echo-${number}`;
	const message: Message = {
		id: `fake-msg-${number}`,
		kind,
		hotel,
		echoToken,
		mistake,
		state: after ? "held" : "sent",
		...(after && { after: after.id }),
		text: writeEnvelope(
			{
				[`${rootOf[kind]}RQ`]: {
					...answerRoot(echoToken, world.now),
					...(kind === "rooms" && { "@AvailRatesOnly": "true" }),
					...content,
				},
			},
			securityHeader({
				...endpointOf(world),
				...(mistake === "password" && { password: "Fake!Mistaken2027" }),
			}),
		),
		findings: [],
	};
	world.tables.messages.set(message.id, message);
	if (!after) callChannel(message, world);
	return message;
}

/** Sends the messages that waited for one that has succeeded, or drops them because it has not. */
export function release(before: Message, world: SiteConnectWorld): void {
	for (const each of [...world.tables.messages.values()]) {
		if (each.after !== before.id || !/^(?:with)?held$/.test(each.state))
			continue;
		const goes = before.state === "passed";
		const after: Message = { ...each, state: goes ? "sent" : "withheld" };
		world.tables.messages.set(each.id, after);
		if (goes) callChannel(after, world);
	}
}

/** What the channel named, or the fake pair without an address. */
export function endpointOf({ tables }: SiteConnectWorld): Endpoint {
	return tables.endpoint.get("channel") ?? towardsChannel;
}

/** Without an address nothing goes out: the answer is pasted. */
function callChannel(
	{ id, kind, text }: Message,
	world: SiteConnectWorld,
): void {
	const { url } = endpointOf(world);
	if (url === undefined) return;
	world.callPartner({
		event: kind,
		method: "POST",
		address: url,
		headers: {
			"content-type": "text/xml; charset=utf-8",
			soapaction: `"${rootOf[kind].replace("OTA_", "")}RQ"`,
		},
		body: text,
		about: id,
		patience,
	});
}
