import {
	type CallbackReply,
	type Problem,
	problemsOf,
	type SentCallback,
	valueAtPointer,
} from "@slipway/sandbox/engine";
import { foreignOn } from "../../siteminder-soap/foreign.ts";
import { messageName } from "../../siteminder-soap/message-name.ts";
import { readEnvelope } from "../../siteminder-soap/read-envelope.ts";
import { xpathOf } from "../../siteminder-soap/write-envelope.ts";
import { PushReply } from "../contract/push.ts";
import { problem } from "../refuse.ts";
import { rules } from "../rules.ts";
import type { PmsXchangeWorld } from "../world.ts";
import { settle } from "./settle.ts";

const root = "OTA_HotelResNotifRS";
const at = `/Envelope/Body/${root}`;

/** Judges what the PMS replied to a reservation that was pushed. What is not taken is delivered again. */
export function answered(
	{ about = "", reply }: SentCallback,
	world: PmsXchangeWorld,
): readonly Problem[] {
	const message = world.tables.messages.get(about);
	if (message?.state !== "undelivered") return [];
	const judged = judge(reply ?? {}, about);
	if ("problems" in judged) return judged.problems;
	settle(message, judged.taken, judged.number, world);
	return judged.taken
		? []
		: [
				problem("push-taken", {
					pointer: `${at}/Errors`,
					fact: `The PMS does not take ${message.reservation}.`,
				}),
			];
}

type Judged =
	| { readonly problems: readonly Problem[] }
	| { readonly taken: boolean; readonly number: string | undefined };

function judge(
	{ status, body = "", failure = "no answer came" }: CallbackReply,
	echoToken: string,
): Judged {
	if (status !== 200)
		return {
			problems: [
				problem("push-status", {
					place: "request",
					pointer: "status",
					fact:
						status === undefined
							? `The message got no answer: ${failure}`
							: `The status is ${status}.`,
					fix: "200",
				}),
			],
		};
	const read = readReply(body);
	if (typeof read === "string")
		return {
			problems: [
				problem("push-answer", { pointer: "/Envelope/Body", fact: read }),
			],
		};
	const { data, error } = PushReply.safeParse(read.message);
	if (error)
		return {
			problems: problemsOf(
				error,
				PushReply,
				read.message,
				"body",
				{ confidence: "published", source: "push" },
				{
					notation: (path) => `${at}${xpathOf(path)}`,
					schemaRule: rules.shape,
				},
			),
		};
	if (data["@EchoToken"] !== echoToken)
		return {
			problems: [
				problem("push-echo", {
					pointer: `${at}/@EchoToken`,
					fact: `EchoToken is ${data["@EchoToken"]}; the message had ${echoToken}.`,
					fix: echoToken,
				}),
			],
		};
	const [first] = data.HotelReservations?.HotelReservation ?? [];
	const [id] =
		first?.ResGlobalInfo?.HotelReservationIDs?.HotelReservationID ?? [];
	return { taken: data.Success !== undefined, number: id?.["@ResID_Value"] };
}

/** The message in a reply, or why there is none. */
function readReply(body: string): { readonly message: unknown } | string {
	try {
		const data = readEnvelope(body);
		const name = messageName(data);
		if (name === root) return { message: valueAtPointer(data, at) };
		return (
			foreignOn(["Envelope", "Body", root], data)?.fact ??
			`The body holds ${name ?? "no message"}; ${root} is expected.`
		);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return error.message;
	}
}
