import { csharpHttpclient } from "@scalar/snippetz/plugins/csharp/httpclient";
import { javaNethttp } from "@scalar/snippetz/plugins/java/nethttp";
import { jsFetch } from "@scalar/snippetz/plugins/js/fetch";
import { phpCurl } from "@scalar/snippetz/plugins/php/curl";
import { pythonRequests } from "@scalar/snippetz/plugins/python/requests";
import { shellCurl } from "@scalar/snippetz/plugins/shell/curl";

const plugins = [
	["curl", shellCurl],
	["JavaScript", jsFetch],
	["Python", pythonRequests],
	["PHP", phpCurl],
	["Java", javaNethttp],
	["C#", csharpHttpclient],
] as const;

/** A request to be written as code. */
export interface SnippetRequest {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** A request as programs would send it, by language. What stands in it never becomes code. */
export function snippetsOf(
	request: SnippetRequest,
): readonly (readonly [language: string, text: string])[] {
	const { method, headers, body } = request;
	const mimeType = headers["content-type"] ?? "";
	return plugins.map(([language, plugin]) => [
		language,
		plugin.generate({
			method: /^[A-Z]+$/.test(method) ? method : "GET",
			url: encoded(request.url),
			headers: Object.entries(headers).map(([name, value]) => ({
				name,
				value: value.replaceAll(/[\p{Cc}]/gu, " "),
			})),
			...(body !== "" && {
				postData: { mimeType: written(language, mimeType, body), text: body },
			}),
		}),
	]);
}

/** The PHP of snippetz escapes no quotes in names of members (0.10.11): such a body is written as one text. */
const written = (language: string, mimeType: string, body: string) =>
	language === "PHP" && /['\\]/.test(body)
		? "application/octet-stream"
		: mimeType;

/** An address with everything in percents that an address cannot hold (RFC 3986), quotes of every language among it. */
const encoded = (url: string) =>
	url
		.toWellFormed()
		.replaceAll(/[^\w\-.~:/?#@!&()*+,;=%]/gu, (sign) =>
			sign === "'" ? "%27" : encodeURIComponent(sign),
		);
