import { OverLimit } from "../../limits/index.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { generalRefusal } from "../explain/general-refusal.ts";
import { codingRefusal, ownRules } from "../explain/own-refusal.ts";
import { mediaTypeOf } from "./body.ts";
import type { Incoming } from "./incoming.ts";

/** The body as data. Throws a Refusal when it is not what the operations accept. */
export function readBody(
	api: MockApi,
	{ body, contentType, found }: Incoming,
): unknown {
	const place = { place: "body", pointer: "" } as const;
	if ("refused" in body) {
		const { refused, fact } = body;
		if (refused === "content coding") throw codingRefusal(fact);
		throw generalRefusal(api, refused, { ...place, fact });
	}
	const accepts =
		"operations" in found ? found.operations[0]?.accepts : undefined;
	const mediaType = mediaTypeOf(contentType);
	if (accepts?.length && !accepts.includes(mediaType)) {
		const [expected = ""] = accepts;
		throw generalRefusal(api, "media type", {
			place: "header",
			pointer: "content-type",
			fact: contentType
				? `The content type is ${contentType}.`
				: "The request names no content type.",
			fix: {
				says: `Send Content-Type: ${expected}.`,
				place: "header",
				pointer: "content-type",
				value: expected,
			},
		});
	}
	try {
		return api.format.read(body.text, mediaType);
	} catch (error) {
		if (error instanceof OverLimit)
			throw generalRefusal(
				api,
				"too large",
				{
					...place,
					fact: error.message,
					fix: { ...place, by: "you", says: error.hint },
				},
				{ rule: ownRules.reading },
			);
		if (!(error instanceof SyntaxError)) throw error;
		throw generalRefusal(api, "malformed", {
			...place,
			fact: error.message,
			fix: {
				...place,
				by: "you",
				says: "Write the body so that it can be read.",
			},
		});
	}
}
