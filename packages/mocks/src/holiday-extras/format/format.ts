import { type Format, toldAt, type WrittenCall } from "@slipway/sandbox/engine";
import { readJson } from "@slipway/sandbox/json";
import { readXml, writeXml } from "@slipway/sandbox/xml";
import { codeOf } from "./codes.ts";
import { echoOf } from "./echo.ts";
import { parametersOf, recordOf, sentWith } from "./parameters.ts";
import { textsOf } from "./texts.ts";
import { typed } from "./typed.ts";

/** In place of a code: it depends on the parameter that a schema has refused. */
export const byParameter = "by parameter";

/** Error codes for what never reaches the application, by status. */
const early: Readonly<Record<number, string>> = {
	404: "Path not found",
	405: "405",
	500: "0003",
};

const jsonType = "application/json; charset=utf-8";
const isJson = ({ path }: WrittenCall) => path.endsWith(".js");

/** Addresses of transfers whose JSON stands without the envelope, and whose errors have a status of their own. */
const isBare = ({ path }: WrittenCall) =>
	/\/transfers\/(booking\/[^/]+|[^/]+\/cancellation-policy(\.\w+)?)\/?$/.test(
		path,
	);

/**
 * XML, or JSON where the address ends with `.js`; the same envelope in both. Replies are the content of `API_Reply` with
 * every value as text.
 */
export const format: Format = {
	mediaType: "application/xml",
	read(text, mediaType) {
		if (mediaType === "application/json") return readJson(text);
		if (mediaType === "image/svg+xml") return text;
		if (/^\s*(<\?xml[^>]*>\s*)?<API_Reply[\s>/]/.test(text))
			return readXml(text);
		return parametersOf(text, mediaType);
	},
	errorIn: (data) => ({
		code: toldAt(data, "/API_Reply/Error/Code") ?? toldAt(data, "/Code"),
		message:
			toldAt(data, "/API_Reply/Error/Message") ?? toldAt(data, "/Message"),
	}),
	write(reply, call) {
		const { status, headers = {}, body } = reply;
		if (typeof body === "string") return { status, headers, body };
		const json = isJson(call);
		if (json && isBare(call))
			return {
				status,
				headers: { "content-type": jsonType, ...headers },
				body: JSON.stringify(body),
			};
		const echo = echoOf(call);
		const content = {
			...(isBare(call) && { ATTRIBUTES: { Result: "OK" } }),
			...recordOf(textsOf(body)),
		};
		const whole = {
			API_Reply: {
				...content,
				API_Header: { Request: json ? { ...echo, format: "js" } : echo },
			},
		};
		return {
			status,
			headers: {
				"content-type": json ? jsonType : "application/xml; charset=utf-8",
				...headers,
			},
			body: json ? JSON.stringify(typed("", whole)) : writeXml(whole),
		};
	},
	refuse({ status, code, problems }, call, world) {
		const [first] = problems;
		const exact =
			code === byParameter && first
				? codeOf(first, call.path, sentWith(call))
				: code;
		const quiet =
			code !== undefined &&
			status < 500 &&
			!isBare(call) &&
			world.setting("error-status") === "200";
		const error = {
			Code: exact ?? early[status] ?? "Validation Error",
			Message: first?.rule.says ?? "",
		};
		if (isBare(call) && isJson(call)) return { status, body: error };
		return {
			status: quiet ? 200 : status,
			body: {
				ATTRIBUTES: { Result: world.setting("error-root") },
				Error: error,
			},
		};
	},
};
