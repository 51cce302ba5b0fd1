import type { Problem } from "@slipway/sandbox/engine";
import type { XmlElement } from "@slipway/sandbox/xml";
import { z } from "zod";
import { messageName } from "../../siteminder-soap/message-name.ts";
import { readEnvelope } from "../../siteminder-soap/read-envelope.ts";
import { rootOf } from "../messages/send.ts";
import { problem } from "../refuse.ts";
import type { Message } from "../state/tables.ts";

const Element = z.custom<XmlElement>(
	(value) =>
		typeof value === "object" && value !== null && !Array.isArray(value),
);
const Inside = z.object({
	Envelope: z.object({
		Header: Element.optional(),
		Body: z.record(z.string(), Element),
	}),
});

/** The answer's own message, or why there is none. */
export type ReadAnswer =
	| {
			readonly root: XmlElement;
			/** Where it stands, as XPath. */
			readonly at: string;
			readonly header: XmlElement | undefined;
			readonly data: XmlElement;
	  }
	| { readonly problem: Problem };

/** Takes the envelope off an answer. */
export function readAnswer(text: string, { kind }: Message): ReadAnswer {
	let data: XmlElement;
	try {
		data = readEnvelope(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return {
			problem: problem("answer-xml", { pointer: "/", fact: error.message }),
		};
	}
	const inside = Inside.safeParse(data).data?.Envelope;
	const name = messageName(data);
	const root = name === undefined ? undefined : inside?.Body[name];
	if (!inside || name === undefined || !root)
		return {
			problem: problem("answer-xml", {
				pointer: "/Envelope/Body",
				fact: "There is no SOAP 1.1 envelope with one message in its body.",
			}),
		};
	const expected = `${rootOf[kind]}RS`;
	if (name !== expected)
		return {
			problem: problem(name.startsWith("{") ? "answer-xml" : "answer-name", {
				pointer: "/Envelope/Body",
				fact: `The body holds ${name}; ${expected} is expected.`,
			}),
		};
	return { root, at: `/Envelope/Body/${name}`, header: inside.Header, data };
}
