import type {
	PartnerSide,
	ReadyReply,
	SentCallback,
} from "@slipway/sandbox/engine";
import { withoutSoap } from "../siteminder-soap/ready-replies.ts";
import { fixedErrors } from "./judging/errors.ts";
import {
	answerText,
	flexible,
	fourProducts,
	planText,
	roomStayText,
	roomsText,
} from "./messages/answer-text.ts";
import { rootOf } from "./messages/send.ts";
import type { Message, SiteConnectTables } from "./state/tables.ts";
import type { SiteConnectWorld } from "./world.ts";

/** How a channel is played whose endpoint SiteMinder calls. */
export const partner: PartnerSide<SiteConnectTables> = {
	caller: "SiteMinder",
	proof:
		"A WS-Security UsernameToken in the SOAP header, with the user name and the password that you gave to SiteMinder.",
	retries:
		"A message that fails is not sent again here; rates wait until their availability message has succeeded. SiteMinder publishes no schedule.",
	address: {
		step: { operation: "set-endpoint" },
		at: "/url",
		known: ({ endpoint }) => endpoint.get("channel")?.url !== undefined,
	},
	triggers: [
		{
			title: "Ask for rooms and rates",
			says: "OTA_HotelAvailRQ: a hotelier opens the mapping screen",
			steps: [{ operation: "open-mapping" }],
		},
		{
			title: "Send availability",
			says: "OTA_HotelAvailNotifRQ: five rooms to sell",
			steps: [{ operation: "change-availability" }],
		},
		{
			title: "Send a stop sell",
			says: "OTA_HotelAvailNotifRQ: the room is closed",
			steps: [{ operation: "change-availability", example: "Stop sell" }],
		},
		{
			title: "Send rates",
			says: "availability first, then OTA_HotelRateAmountNotifRQ",
			steps: [{ operation: "change-rates" }],
		},
		{
			title: "Send a room that you do not know",
			says: "OTA_HotelAvailNotifRQ with a mistake, to see your error",
			steps: [
				{
					operation: "change-availability",
					example: "A room that you do not know",
				},
			],
		},
		{
			title: "Send a wrong password",
			says: "OTA_HotelAvailRQ with a mistake, to see your error",
			steps: [{ operation: "open-mapping", example: "With a wrong password" }],
		},
	],
	upcoming: () => undefined,
	replies,
};

function replies(
	{ about = "" }: SentCallback,
	world: SiteConnectWorld,
): readonly ReadyReply[] {
	const message = world.tables.messages.get(about);
	if (!message) return [];
	const { kind, mistake, echoToken } = message;
	const error =
		mistake === "none"
			? '<Errors><Error Type="12" Code="402">Room type code not found for this hotel</Error></Errors>'
			: errorFor(mistake);
	const success = kind === "rooms" ? roomsText(roomsFor(world)) : "<Success/>";
	const written = (content: string, echo = echoToken, type = "text/xml") => ({
		status: 200,
		headers: { "content-type": `${type}; charset=utf-8` },
		body: answerText({
			root: `${rootOf[kind]}RS`,
			echo,
			time: new Date(world.now).toISOString().replace(/\.\d+Z$/, "+00:00"),
			content,
		}),
	});
	const good = mistake === "none" ? success : error;
	return [
		{
			kind: "good",
			title: mistake === "none" ? "Success" : "The error that is expected",
			reply: written(good),
		},
		mistake === "none"
			? {
					kind: "refused",
					title: "Refused: an error to a message without mistake",
					reply: written(error),
				}
			: {
					kind: "refused",
					title: "Success, although the message has a mistake",
					reply: written(success),
				},
		{
			kind: "wrong format",
			title: "Wrong format: an EchoToken of its own",
			reply: written(good, "mine"),
		},
		...(kind === "rooms" && mistake === "none"
			? [
					{
						kind: "wrong format",
						title: "Wrong format: two rates in one RoomStay",
						reply: written(
							roomsText(
								roomStayText(
									"LFT",
									"Loft",
									flexible + planText("SAV", "Saver"),
								),
							),
						),
					} as const,
				]
			: []),
		...withoutSoap,
	];
}

function roomsFor(world: SiteConnectWorld): string {
	return world.setting("products") === "rooms"
		? roomStayText("LFT", "Loft", "") + roomStayText("STD", "Studio", "")
		: fourProducts;
}

function errorFor(mistake: Exclude<Message["mistake"], "none">): string {
	const { type = "12", code, text } = fixedErrors[mistake];
	return `<Errors><Error Type="${type}" Code="${code}">${text}</Error></Errors>`;
}
