import type {
	CallbackReply,
	Problem,
	SentCallback,
} from "@slipway/sandbox/engine";
import { release } from "../messages/send.ts";
import { problem } from "../refuse.ts";
import type { Message } from "../state/tables.ts";
import type { SiteConnectWorld } from "../world.ts";
import { type Judgement, judge } from "./judge.ts";

/** Judges what the channel's endpoint answered, and goes on from there. */
export function answered(
	{ about = "", reply }: SentCallback,
	world: SiteConnectWorld,
): readonly Problem[] {
	const message = world.tables.messages.get(about);
	if (message?.state !== "sent") return [];
	const { status, body = "", failure = "no answer came" } = reply ?? {};
	const transport =
		status === undefined
			? problem("answer-in-time", {
					place: "request",
					pointer: "",
					fact: `The message got no answer: ${failure}`,
				})
			: status === 200
				? undefined
				: problem("answer-status", {
						place: "request",
						pointer: "status",
						fact: `The status is ${status}.`,
						fix: "200",
					});
	const judged = transport
		? { problems: [transport], products: [] }
		: judge(message, body, world);
	const judgement = {
		...judged,
		problems: [
			...(transport ? [] : typeProblems(reply?.headers)),
			...judged.problems,
		],
	};
	settle(message, judgement, world);
	return judgement.problems;
}

/** Transports that know no headers are not asked for one. */
function typeProblems(headers: CallbackReply["headers"]): readonly Problem[] {
	const type = headers?.["content-type"];
	if (!headers || /^text\/xml\s*(?:;\s*charset="?utf-8"?)?$/i.test(type ?? ""))
		return [];
	return [
		problem("answer-type", {
			place: "header",
			pointer: "content-type",
			fact: `Content-Type is ${type ?? "missing"}.`,
			fix: "text/xml; charset=utf-8",
		}),
	];
}

/** Writes a judgement down: what was listed, and whether the next message may go. */
export function settle(
	message: Message,
	{ problems, products }: Judgement,
	world: SiteConnectWorld,
): Message {
	const passed = problems.length === 0;
	const after: Message = {
		...message,
		state: passed ? "passed" : "failed",
		findings: problems,
	};
	world.tables.messages.set(message.id, after);
	if (passed && products.length > 0) {
		const table = world.tables.products;
		for (const [key, { hotel }] of [...table.values()].map(
			(each) => [keyOf(each), each] as const,
		))
			if (hotel === message.hotel) table.delete(key);
		for (const each of products) table.set(keyOf(each), each);
	}
	release(after, world);
	return after;
}

const keyOf = ({
	hotel,
	room,
	plan = "",
}: {
	readonly hotel: string;
	readonly room: string;
	readonly plan?: string;
}) => JSON.stringify([hotel, room, plan]);
