import { readEnvelope } from "@slipway/mocks/siteminder-contracts";
import type { messages } from "./messages.ts";

/** What the contract says of a message: taken, or refused for the schema or for more than it. */
export interface Verdict {
	readonly says: "taken" | "refused by the schema" | "refused by a guide";
	readonly why: string;
}

const around = (text: string) =>
	`<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${text}</s:Body></s:Envelope>`;

/** Asks the contract that a mock judges by. */
export function verdictOn(
	message: (typeof messages)[number],
	text: string,
): Verdict {
	const data = readEnvelope(around(text));
	const result =
		"body" in message
			? message.body.safeParse(data)
			: message.message.safeParse(insideOf(data));
	if (result.success) return { says: "taken", why: "" };
	const broken = result.error.issues.find(
		(issue) => !("params" in issue && issue.params?.breaks === "guide"),
	);
	const shown = broken ?? result.error.issues[0];
	return {
		says: broken ? "refused by the schema" : "refused by a guide",
		why: `${shown?.path.slice(2).map(String).join("/")}: ${shown?.message}`,
	};
}

function insideOf(data: object): unknown {
	const { Envelope } = data as { Envelope: { Body: object } };
	return Object.values(Envelope.Body)[0];
}
