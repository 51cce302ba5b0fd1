import { type Problem, problemsOf } from "@slipway/sandbox/engine";
import { xpathOf } from "../../siteminder-soap/write-envelope.ts";
import {
	acknowledgementOfChannel,
	roomsOfChannel,
} from "../contract/channel-answers.ts";
import { endpointOf } from "../messages/send.ts";
import { problem } from "../refuse.ts";
import { rules } from "../rules.ts";
import type { Message, Product } from "../state/tables.ts";
import type { SiteConnectWorld } from "../world.ts";
import { judgeOutcome } from "./errors.ts";
import { readAnswer } from "./read-answer.ts";
import { judgeRooms } from "./rooms.ts";

/** What is wrong with an answer, and the rooms that it lists. */
export interface Judgement {
	readonly problems: readonly Problem[];
	readonly products: readonly Product[];
}

const from = { confidence: "published", source: "requirements" } as const;

/** Judges the text of an answer to a message. Nothing is written down. */
export function judge(
	message: Message,
	text: string,
	world: SiteConnectWorld,
): Judgement {
	const answer = readAnswer(text, message);
	if ("problem" in answer) return { problems: [answer.problem], products: [] };
	const { root, at, header, data } = answer;
	const schema =
		message.kind === "rooms" ? roomsOfChannel : acknowledgementOfChannel;
	const shape = schema.safeParse(root);
	const both = root.Success !== undefined && root.Errors !== undefined;
	const neither = root.Success === undefined && root.Errors === undefined;
	const general = [
		...(both || neither || shape.success
			? []
			: problemsOf(shape.error, schema, root, "body", from, {
					notation: (inside) => `${at}${xpathOf(inside)}`,
					schemaRule: rules.shape,
				})),
		...(typeof root["@EchoToken"] === "string" &&
		root["@EchoToken"] !== message.echoToken
			? [
					problem("echo-token", {
						pointer: `${at}/@EchoToken`,
						fact: `EchoToken is ${root["@EchoToken"]}; the message had ${message.echoToken}.`,
						fix: message.echoToken,
					}),
				]
			: []),
		...(Object.keys(header ?? {}).some((name) => !/^[@#]/.test(name)) ||
		text.includes(endpointOf(world).password)
			? [
					problem("answer-header", {
						pointer: "/Envelope/Header",
						fact:
							JSON.stringify(data).includes('"UsernameToken":') ||
							text.includes(endpointOf(world).password)
								? "The answer carries credentials."
								: `The header holds ${Object.keys(header ?? {}).join(", ")}.`,
					}),
				]
			: []),
		...(both || neither
			? [
					problem("one-outcome", {
						pointer: at,
						fact: both
							? "The answer has Success and Errors."
							: "The answer has neither Success nor Errors.",
					}),
				]
			: []),
	];
	if (both || neither) return { problems: general, products: [] };
	const outcome = judgeOutcome(root, at, message);
	if (message.kind !== "rooms" || root.Success === undefined)
		return { problems: [...general, ...outcome], products: [] };
	if (!shape.success)
		return { problems: [...general, ...outcome], products: [] };
	const stays = "RoomStays" in shape.data ? shape.data.RoomStays : undefined;
	const rooms = stays
		? judgeRooms(stays, at, message.hotel, {
				byOccupancy: world.setting("rate-model") === "OBP",
				roomsOnly: world.setting("products") === "rooms",
			})
		: {
				products: [],
				problems: [
					problem("rooms-listed", {
						pointer: `${at}/RoomStays`,
						fact: "The answer lists no rooms.",
					}),
				],
			};
	return {
		problems: [...general, ...outcome, ...rooms.problems],
		products: rooms.products,
	};
}
