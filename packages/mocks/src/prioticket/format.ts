import type { Format } from "@slipway/sandbox/engine";
import { readJson, writeJson } from "@slipway/sandbox/json";

/** JSON, with one error shape for the token address and another for all others. */
export const format: Format = {
	mediaType: "application/json",
	read: readJson,
	write: (reply) => writeJson(reply),
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
