import { type Format, type Problem, toldAt } from "@slipway/sandbox/engine";
import { readForm, readMultipart } from "@slipway/sandbox/form";
import { readJson, writeJson } from "@slipway/sandbox/json";

const tokenPath = "/oauth/v2/token";

/** JSON under Docplanner's own media types; forms are read as well, for the token. */
export const format: Format = {
	mediaType: "application/json",
	read(text, mediaType) {
		if (mediaType === "application/x-www-form-urlencoded")
			return Object.fromEntries(readForm(text));
		if (mediaType === "multipart/form-data") return readMultipart(text);
		if (mediaType === "text/plain") return text;
		// The body of a cancellation may be left out.
		return text === "" ? undefined : readJson(text);
	},
	errorIn: (data) => ({
		code: toldAt(data, "/error"),
		message: toldAt(data, "/message") ?? toldAt(data, "/error_description"),
	}),
	write: (reply, { path }) =>
		typeof reply.body === "string"
			? {
					status: reply.status,
					headers: { "content-type": "text/plain; charset=UTF-8" },
					body: reply.body,
				}
			: writeJson(reply, mediaTypeOf(reply.status, path)),
	refuse({ status, code, problems }, { path }, world) {
		const message = messages[status] ?? "The request was refused.";
		if (path === tokenPath)
			return {
				status,
				body: {
					error: status === 401 ? "invalid_client" : "invalid_request",
					error_description: message,
				},
			};
		if (status === 401) return { status, body: { message } };
		const fields = status === 400 ? fieldsOf(problems, code) : {};
		const empty = world.setting("empty-errors") === "object" ? {} : [];
		return {
			status,
			body: {
				errors: Object.keys(fields).length > 0 ? fields : empty,
				message,
			},
		};
	},
};

function mediaTypeOf(status: number, path: string): string {
	if (path === tokenPath || path.startsWith("/public/"))
		return "application/json";
	return status < 400
		? "application/vnd.docplanner+json; charset=UTF-8"
		: "application/vnd.error+docplanner+json";
}

const messages: Readonly<Record<number, string>> = {
	400: "The submitted values are not valid.",
	401: "Authentication is required.",
	403: "This client has no access.",
	404: "Nothing was found.",
	405: "The method is not allowed.",
	409: "The request conflicts with the present state.",
	422: "The request cannot be processed.",
	429: "There were too many requests.",
	500: "The server failed.",
};

/** Errors by field, named as `slots[0].end`. */
function fieldsOf(
	problems: readonly Problem[],
	name: string | undefined,
): Readonly<Record<string, readonly string[]>> {
	const fields = new Map<string, string[]>();
	for (const { pointer, fact, place } of problems) {
		if (place === "header" || place === "request") continue;
		const field = name ?? fieldOf(pointer);
		if (field !== "") fields.set(field, [...(fields.get(field) ?? []), fact]);
	}
	return Object.fromEntries(fields);
}

function fieldOf(pointer: string): string {
	return pointer
		.replace(/^\//, "")
		.replaceAll(/\/(\d+)(?=\/|$)/g, "[$1]")
		.replaceAll("/", ".");
}
