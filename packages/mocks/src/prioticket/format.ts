import { type Format, toldAt } from "@slipway/sandbox/engine";
import { readForm } from "@slipway/sandbox/form";
import { readJson, writeJson } from "@slipway/sandbox/json";

const pdf = "application/pdf";

/** JSON, with one error shape for the token address and another for all others; forms are read for tokens, documents are written. */
export const format: Format = {
	mediaType: "application/json",
	read(text, mediaType) {
		if (mediaType === "application/x-www-form-urlencoded")
			return Object.fromEntries(readForm(text));
		return mediaType === pdf ? text : readJson(text);
	},
	errorIn: (data) => ({
		code: toldAt(data, "/error"),
		message:
			toldAt(data, "/error_message") ?? toldAt(data, "/error_description"),
	}),
	write: (reply) =>
		typeof reply.body === "string"
			? { headers: {}, ...reply, body: reply.body }
			: writeJson(reply),
	refuse: ({ status, code = "INVALID_REQUEST", problems }, { path }, world) => {
		const [first] = problems;
		if (path.endsWith("/oauth2/token"))
			return {
				status,
				body: {
					error: oauthCodes.has(code) ? code : "invalid_request",
					error_description: first?.fact,
				},
			};
		return {
			status,
			body: {
				error: code,
				error_reference: `ref-${String(world.next("errors")).padStart(6, "0")}`,
				...(code === "INVALID_PROMOCODE" && {
					error_message: "This promo code cannot be used.",
				}),
				error_description: first?.rule.says,
				errors: problems.map(({ fact }) => fact),
			},
		};
	},
};

const oauthCodes = new Set([
	"invalid_request",
	"invalid_client",
	"invalid_grant",
	"unauthorized_client",
	"unsupported_grant_type",
	"invalid_scope",
]);
