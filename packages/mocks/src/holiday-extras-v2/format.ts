import { type Format, type Problem, toldAt } from "@slipway/sandbox/engine";
import { readForm } from "@slipway/sandbox/form";
import { readJson, writeJson } from "@slipway/sandbox/json";

/** Addresses of the authorization server have errors of their own (RFC 6749). */
const ofAuthorization = (path: string) => path.startsWith("/oauth2/");

/** JSON with problem bodies; forms are read for tokens. */
export const format: Format = {
	mediaType: "application/json",
	read(text, mediaType) {
		if (mediaType === "application/x-www-form-urlencoded")
			return Object.fromEntries(readForm(text));
		return readJson(text);
	},
	errorIn: (data) => ({
		code: toldAt(data, "/code") ?? toldAt(data, "/error"),
		message: toldAt(data, "/errors/0/message") ?? toldAt(data, "/title"),
	}),
	write: (reply) => writeJson(reply),
	refuse({ status, problems }, { path }, world) {
		if (ofAuthorization(path)) {
			const error = oauthErrors[status];
			return {
				status: error ? status : Math.min(status, 400),
				body: { error: error ?? "invalid_request" },
			};
		}
		const [slug, title, code] = kinds[status] ?? fallback;
		return {
			status,
			body: {
				type: slug ? `${documentation}/${slug}` : "about:blank",
				title,
				status,
				code,
				...(status === 500 && {
					trace_id: `trace-${String(world.next("traces")).padStart(6, "0")}`,
				}),
				errors: explained.has(status) ? problems.map(errorOf) : [],
			},
		};
	},
};

const documentation = "https://docs.holidayextras.co.uk/partner/v2/problems";

type Kind = readonly [slug: string, title: string, code: string];

/** Those without a page have titles and codes of this sandbox. */
const kinds: Readonly<Record<number, Kind>> = {
	400: ["bad-request", "Bad Request", "bad_request"],
	401: ["", "Unauthorized", "unauthorized"],
	404: ["resource-not-found", "Resource not found", "resource_not_found"],
	405: ["method-not-allowed", "Method Not Allowed", "method_not_allowed"],
	406: ["not-acceptable", "Not Acceptable", "not_acceptable"],
	409: ["conflict", "Conflict", "conflict"],
	413: ["", "Content Too Large", "content_too_large"],
	415: [
		"unsupported-media-type",
		"Unsupported Media Type",
		"unsupported_media_type",
	],
	422: ["unprocessable-entity", "Unprocessable Entity", "unprocessable_entity"],
	425: ["too-early", "Too Early", "too_early"],
	429: ["", "Too Many Requests", "too_many_requests"],
	500: ["internal-error", "Internal Server Error", "internal_error"],
	502: ["bad-gateway", "Bad Gateway", "bad_gateway"],
};
const fallback: Kind = ["bad-request", "Bad Request", "bad_request"];

/** The published codes, and one of this sandbox for the limit. */
const oauthErrors: Readonly<Record<number, string>> = {
	400: "invalid_request",
	401: "invalid_client",
	413: "invalid_request",
	429: "too_many_requests",
	500: "server_error",
};

/** Statuses whose errors tell details; for others the list is there and empty. */
const explained = new Set([400, 401, 404, 409, 413, 422, 425, 429]);

/** A booking's place in a path is called reference in the documented example. */
function errorOf({ place, pointer, fact }: Problem) {
	const field =
		place === "path"
			? "reference"
			: pointer.replace(/^\//, "").replaceAll("/", ".");
	return { ...(field && place !== "request" && { field }), message: fact };
}
