import { betweenThreeQuotes, indented, isPlain, quoted } from "../literals.ts";
import type { SnippetRequest } from "../request.ts";

/** A request as a Python program with the library requests. */
export function python({ method, url, headers, body }: SnippetRequest): string {
	const named = Object.entries(headers).map(
		([name, value]) => `${quoted(name)}: ${quoted(value)},`,
	);
	const text = isPlain(body)
		? `"""${betweenThreeQuotes(body)}"""`
		: quoted(body);
	return [
		"import requests",
		"",
		"response = requests.request(",
		`    ${quoted(method)},`,
		`    ${quoted(url)},`,
		...(named.length > 0
			? ["    headers={", ...indented(named, 8), "    },"]
			: []),
		...(body === "" ? [] : [`    data=${text}.encode("utf-8"),`]),
		")",
		"print(response.status_code, response.text)",
	].join("\n");
}
