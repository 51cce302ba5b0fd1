import { type Children, element, one } from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { carried } from "./carried.ts";
import { namespaces, passwordText } from "./namespaces.ts";

/** A request: an envelope around one message with the given name. */
export function requestOf<Name extends string, Message extends z.ZodType>(
	name: Name,
	message: Message,
) {
	return holding({
		Envelope: one(
			holding({
				Body: one(
					holding({ [name]: one(message) } as Record<
						Name,
						ReturnType<typeof one<Message>>
					>),
				),
			}),
		),
	});
}

/** What holds some children, and whatever else. */
const holding = <const Held extends Children>(children: Held) =>
	element({ more: true, children });

/** Anything between an opening and a closing tag. */
export const Element = z.record(z.string(), z.unknown());

/** The errors of an answer. */
export const Errors = z.object({
	Error: z
		.array(
			z.object({
				"@Type": z.string(),
				"@Code": z.string().optional(),
				"#text": z.string().optional(),
			}),
		)
		.min(1),
});

/** An answer: success with what belongs to it, or errors. */
export function answerOf(name: string, content: z.ZodRawShape = {}) {
	const attributes = {
		"@Version": z.string(),
		"@TimeStamp": z.string(),
		"@EchoToken": z.string().optional(),
	};
	return z.object({
		Envelope: z.object({
			Header: Element,
			Body: z.object({
				[name]: z.union([
					z.object({ ...attributes, Success: Element, ...content }),
					z.object({ ...attributes, Errors }),
				]),
			}),
		}),
	});
}

/** Attributes of the root of an example. */
export const exampleRoot = `xmlns="${namespaces.ota}" EchoToken="slipway-0001" TimeStamp="${carried.today}T09:00:00+00:00" Version="1.0"`;

/** A request of an example around a message. */
export function exampleOf(
	message: string,
	password = carried.password,
): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="${namespaces.envelope}">
  <SOAP-ENV:Header>
    <wsse:Security SOAP-ENV:mustUnderstand="1" xmlns:wsse="${namespaces.security}">
      <wsse:UsernameToken>
        <wsse:Username>${carried.username}</wsse:Username>
        <wsse:Password Type="${passwordText}">${password}</wsse:Password>
      </wsse:UsernameToken>
    </wsse:Security>
  </SOAP-ENV:Header>
  <SOAP-ENV:Body>
${message.replaceAll(/^(?=.)/gm, "    ")}
  </SOAP-ENV:Body>
</SOAP-ENV:Envelope>`;
}
