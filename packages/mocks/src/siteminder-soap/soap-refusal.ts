import { z } from "zod";
import { Element, Errors } from "./envelope.ts";

const Text = z.object({ "#text": z.string() });

/** A refusal in SOAP: errors in the answer to the message, or a fault where there is no message to answer. */
export const SoapRefused = z.object({
	Envelope: z.object({
		Header: Element,
		Body: z.union([
			z.object({
				Fault: z.object({ "{}faultcode": Text, "{}faultstring": Text }),
			}),
			z.record(
				z.string(),
				z.object({
					"@Version": z.string(),
					"@TimeStamp": z.string(),
					"@EchoToken": z.string().optional(),
					Errors,
				}),
			),
		]),
	}),
});
