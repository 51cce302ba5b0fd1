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

/** A request as programs would send it, by language. */
export function snippetsOf(request: {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}): readonly (readonly [language: string, text: string])[] {
	const { method, url, headers, body } = request;
	const mimeType = headers["content-type"] ?? "";
	return plugins.map(([language, plugin]) => [
		language,
		plugin.generate({
			method,
			url,
			headers: Object.entries(headers).map(([name, value]) => ({
				name,
				value,
			})),
			...(body !== "" && { postData: { mimeType, text: body } }),
		}),
	]);
}
