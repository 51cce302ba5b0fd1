import { Refusal } from "@slipway/sandbox/engine";
import { z } from "zod";
import { Element } from "../../siteminder-soap/envelope.ts";
import { carried } from "../carried.ts";
import { MessageView } from "../contract/other-side.ts";
import { settle } from "../judging/answered.ts";
import { judge } from "../judging/judge.ts";
import {
	answerText,
	flexible,
	fourProducts,
	planText,
	roomStayText,
	roomsText,
} from "../messages/answer-text.ts";
import { messageView } from "../messages/view.ts";
import { refuseWith } from "../refuse.ts";
import type { Message } from "../state/tables.ts";
import type { SiteConnectWorld } from "../world.ts";
import { operation, otherSide, xml } from "./operation.ts";

const path = "/sandbox/messages/{message_id}" as const;

export const readMessage = operation({
	...otherSide,
	id: "read-message",
	title: "See what became of a message",
	says: "Not part of SiteConnect: the message, and what was wrong with your answer, rule by rule.",
	method: "GET",
	path,
	answers: {
		200: { says: "The message.", schema: MessageView },
		404: { says: "There is no such message." },
	},
	examples: [
		{
			title: "The one that asks for rooms",
			params: { message_id: carried.rooms_message },
			status: 200,
		},
		{
			title: "One that was not sent",
			params: { message_id: "fake-msg-999999" },
			status: 404,
		},
	],
	handle({ params }, world) {
		return {
			status: 200,
			body: messageView(messageOf(params.message_id, world)),
		};
	},
});

const envelope = (root: string, echo: string, content: string) =>
	answerText({ root, echo, time: `${carried.today}T09:00:01+00:00`, content });
const rooms = (stays: string, echo = carried.rooms_echo_token) =>
	envelope("OTA_HotelAvailRS", echo, roomsText(stays));
const toRooms = { message_id: carried.rooms_message };

export const pasteAnswer = operation({
	...otherSide,
	id: "paste-answer",
	title: "Judge an answer of yours",
	says: "Not part of SiteConnect: paste what your endpoint answers to a message. An answer that passes counts as given, also in the place of one that failed; one that does not pass changes nothing and is explained.",
	method: "POST",
	path: `${path}/answer`,
	accepts: xml,
	body: z.object({ Envelope: Element }),
	answers: {
		200: { says: "The answer passes.", schema: MessageView },
		404: { says: "There is no such message." },
		409: { says: "The message was not sent, or its answer has passed." },
		422: { says: "What is wrong with the answer." },
	},
	examples: [
		{
			title: "Two rooms at two rates",
			params: toRooms,
			body: rooms(fourProducts),
			status: 200,
		},
		{
			title: "Availability taken",
			params: { message_id: carried.availability_message },
			body: envelope(
				"OTA_HotelAvailNotifRS",
				carried.availability_echo_token,
				"<Success/>",
			),
			status: 200,
		},
		{
			title: "An EchoToken of its own",
			params: toRooms,
			body: rooms(fourProducts, "mine"),
			status: 422,
		},
		{
			title: "Two rates in one RoomStay",
			params: toRooms,
			body: rooms(
				roomStayText("LFT", "Loft", flexible + planText("SAV", "Saver")),
			),
			status: 422,
		},
		{
			title: "An error to a message without mistake",
			params: { message_id: carried.availability_message },
			body: envelope(
				"OTA_HotelAvailNotifRS",
				carried.availability_echo_token,
				'<Errors><Error Type="12" Code="402">Room type code not found for this hotel</Error></Errors>',
			),
			status: 422,
		},
		{
			title: "To rates that wait for availability",
			params: { message_id: carried.rates_message },
			body: envelope(
				"OTA_HotelRateAmountNotifRS",
				carried.rates_echo_token,
				"<Success/>",
			),
			status: 409,
		},
		{
			title: "For a message that was not sent",
			params: { message_id: "fake-msg-999999" },
			body: rooms(fourProducts),
			status: 404,
		},
	],
	handle({ params, bodyText }, world) {
		const message = messageOf(params.message_id, world);
		if (!/^(?:sent|failed)$/.test(message.state))
			throw refuseWith(409, "sent", {
				place: "path",
				pointer: "message_id",
				fact: `The message ${message.id} is ${message.state}.`,
				fix: { by: "state", says: "Answer the messages that wait first." },
			});
		const judgement = judge(message, bodyText, world);
		const { problems } = judgement;
		if (problems.length > 0) throw new Refusal({ status: 422, problems });
		return {
			status: 200,
			body: messageView(settle(message, judgement, world)),
		};
	},
});

function messageOf(id: string, { tables }: SiteConnectWorld): Message {
	const found = tables.messages.get(id);
	if (found) return found;
	throw refuseWith(404, "sent", {
		place: "path",
		pointer: "message_id",
		fact: `There is no message “${id}”.`,
		fix: carried.rooms_message,
	});
}
