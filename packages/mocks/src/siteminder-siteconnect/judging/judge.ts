import { type Problem, problemsOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { Errors, rootAttributes } from "../../siteminder-soap/envelope.ts";
import { xpathOf } from "../../siteminder-soap/write-envelope.ts";
import { endpointOf } from "../messages/send.ts";
import { problem } from "../refuse.ts";
import type { Message, Product } from "../state/tables.ts";
import type { SiteConnectWorld } from "../world.ts";
import { judgeOutcome } from "./errors.ts";
import { readAnswer } from "./read-answer.ts";
import { judgeRooms, RoomStays } from "./rooms.ts";

/** What is wrong with an answer, and the rooms that it lists. */
export interface Judgement {
	readonly problems: readonly Problem[];
	readonly products: readonly Product[];
}

const Attributes = z.object(rootAttributes);
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
	const inBody = at.split("/").slice(1);
	const shape = (
		schema: z.ZodType,
		value: unknown,
		path: readonly string[],
	) => {
		const result = schema.safeParse(value);
		return result.success
			? []
			: problemsOf(result.error, schema, value, "body", from, (inside) =>
					xpathOf([...path, ...inside]),
				);
	};
	const both = root.Success !== undefined && root.Errors !== undefined;
	const neither = root.Success === undefined && root.Errors === undefined;
	const general = [
		...shape(Attributes, root, inBody),
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
		...(root.Errors === undefined
			? []
			: shape(Errors, root.Errors, [...inBody, "Errors"])),
	];
	if (both || neither) return { problems: general, products: [] };
	const outcome = judgeOutcome(root, at, message);
	if (message.kind !== "rooms" || root.Success === undefined)
		return { problems: [...general, ...outcome], products: [] };
	const stays = RoomStays.safeParse(root.RoomStays);
	const rooms = stays.success
		? judgeRooms(stays.data, at, message.hotel, {
				byOccupancy: world.setting("rate-model") === "OBP",
				roomsOnly: world.setting("products") === "rooms",
			})
		: {
				products: [],
				problems: shape(RoomStays, root.RoomStays, [...inBody, "RoomStays"]),
			};
	return {
		problems: [...general, ...outcome, ...rooms.problems],
		products: rooms.products,
	};
}
