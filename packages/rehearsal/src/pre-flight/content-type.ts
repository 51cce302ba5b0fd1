import type { MockApi } from "@slipway/sandbox/engine";
import type { Observation } from "../traffic/observation.ts";
import { sentAs } from "./credentials.ts";
import type { Finding } from "./finding.ts";

const check = "content type";

/** Whether bodies say what they are, in a form that their operation takes, and are in UTF-8. */
export function contentFinding(
	api: MockApi,
	requests: readonly Observation[],
): Finding {
	const withBody = requests.filter(
		({ name, request }) => name !== undefined && request.body !== "",
	);
	if (withBody.length === 0)
		return { check, is: "open", says: "No request with a body has been sent." };
	for (const [name, sent] of Map.groupBy(withBody, (each) => each.name)) {
		const operation = api.operations.find(({ id }) => id === name);
		const accepted = operation?.accepts ?? [api.format.mediaType];
		const wrongs = sent.map((each) => wrongWith(each, accepted));
		const [wrong] = wrongs;
		// One that is wrong among good ones may be a test of the refusal.
		if (wrong && wrongs.every((each) => each !== undefined)) return wrong;
	}
	return { check, is: "good", says: "Bodies say what they are." };
}

function wrongWith(
	each: Observation,
	accepted: readonly string[],
): Finding | undefined {
	const value = each.request.headers["content-type"] ?? "";
	const [type = "", ...parameters] = value
		.split(";")
		.map((part) => part.trim().toLowerCase());
	const fix = `Send Content-Type: ${accepted[0]}; charset=utf-8.`;
	if (type === "")
		return {
			check,
			is: "bad",
			says: `${sentAs(each)} has a body and no Content-Type.`,
			fix,
		};
	if (!accepted.includes(type))
		return {
			check,
			is: "bad",
			says: `${sentAs(each)} is sent as ${type}.`,
			fix,
		};
	const charset = parameters
		.find((part) => part.startsWith("charset="))
		?.slice("charset=".length)
		.replaceAll('"', "");
	return charset === undefined || charset === "utf-8" || charset === "utf8"
		? undefined
		: {
				check,
				is: "bad",
				says: `${sentAs(each)} is sent in ${charset}.`,
				fix: "Write bodies in UTF-8, and say charset=utf-8.",
			};
}
