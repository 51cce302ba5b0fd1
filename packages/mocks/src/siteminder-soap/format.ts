import type { Format, Reply } from "@slipway/sandbox/engine";
import { readJson } from "@slipway/sandbox/json";
import { errorIn } from "./error-in.ts";
import { elementIn, messageName } from "./message-name.ts";
import { namespaces } from "./namespaces.ts";
import { readEnvelope } from "./read-envelope.ts";
import { writeEnvelope, xpathOf } from "./write-envelope.ts";

/** What differs between the interfaces. */
export interface SoapStyle {
	/** Whether an address speaks SOAP; the others speak JSON. */
	isSoap(path: string): boolean;
	/** The name of the answer to a message. */
	answerName(message: string): string;
	/** A refusal at an address that speaks JSON. */
	refuseJson: Format["refuse"];
}

/**
 * SOAP 1.1 with OTA messages. A refusal's code is `fault Client` or `fault Server` for a SOAP fault, else type and code
 * of an OTA error, as `6 392`, which travels in a 200.
 */
export function soapFormat(style: SoapStyle): Format {
	return {
		mediaType: "text/xml",
		read: (text, mediaType) => {
			if (mediaType === "text/xml") return readEnvelope(text);
			return text === "" ? undefined : readJson(text);
		},
		write: ({ status, headers = {}, body }, { path }) => {
			if (body === undefined) return { status, headers, body: "" };
			const soap = style.isSoap(path);
			return {
				status,
				headers: {
					"content-type": soap
						? "text/xml; charset=utf-8"
						: "application/json; charset=utf-8",
					...headers,
				},
				body: soap ? writeEnvelope(body) : JSON.stringify(body),
			};
		},
		refuse: (refusal, call, world): Reply => {
			if (!style.isSoap(call.path))
				return style.refuseJson(refusal, call, world);
			const { status, code = "1", problems } = refusal;
			const text = problems[0]?.fact ?? "";
			const message = messageOf(call.bodyText);
			const [type, number] = code.split(" ");
			const asFault =
				type === "4" && world.setting("authentication") === "fault";
			if (type === "fault" || !message || asFault)
				return {
					status:
						status === 500 || asFault
							? Number(world.setting("fault-status"))
							: status,
					body: faultOf(type === "fault" ? number : "Client", text),
				};
			return {
				status,
				body: {
					[style.answerName(message.name)]: {
						...answerRoot(message.echoToken, world.now),
						Errors: {
							Error: problems.map(({ fact }) => ({
								"@Type": type,
								...(number !== undefined && { "@Code": number }),
								"#text": fact,
							})),
						},
					},
				},
			};
		},
		errorIn,
		pointer: xpathOf,
	};
}

/** Attributes of the root of an answer. `now` is milliseconds since 1970. */
export function answerRoot(echoToken: string | undefined, now: number) {
	return {
		"@xmlns": namespaces.ota,
		...(echoToken !== undefined && { "@EchoToken": echoToken }),
		"@TimeStamp": dateTime(now),
		"@Version": "1.0",
	};
}

/** A moment in GMT with its offset, as `2027-02-03T08:15:00+00:00`. */
export function dateTime(time: number): string {
	return `${new Date(time).toISOString().slice(0, 19)}+00:00`;
}

function messageOf(text: string) {
	try {
		const body = readEnvelope(text);
		const name = messageName(body);
		if (name === undefined || name.startsWith("{")) return undefined;
		const inside = elementIn(elementIn(body, "Envelope"), "Body");
		const echoToken = elementIn(inside, name)?.["@EchoToken"];
		return {
			name,
			echoToken: typeof echoToken === "string" ? echoToken : undefined,
		};
	} catch {
		return undefined;
	}
}

function faultOf(code = "Client", text: string) {
	return {
		"SOAP-ENV:Fault": {
			faultcode: `SOAP-ENV:${code}`,
			faultstring: text,
		},
	};
}
