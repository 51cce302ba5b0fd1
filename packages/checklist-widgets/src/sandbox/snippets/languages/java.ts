import { betweenThreeQuotes, indented, isPlain, quoted } from "../literals.ts";
import type { SnippetRequest } from "../request.ts";

/** A request as a program for Java 15 or later, run by `java Request.java`. */
export function java({ method, url, headers, body }: SnippetRequest): string {
	const publisher = body === "" ? "noBody()" : `ofString(${literal(body)})`;
	return [
		"import java.net.URI;",
		"import java.net.http.HttpClient;",
		"import java.net.http.HttpRequest;",
		"import java.net.http.HttpResponse;",
		"",
		"class Request {",
		"    public static void main(String[] arguments) throws Exception {",
		`        HttpRequest request = HttpRequest.newBuilder(URI.create(${quoted(url)}))`,
		...indented(
			Object.entries(headers).map(
				([name, value]) => `.header(${quoted(name)}, ${quoted(value)})`,
			),
			16,
		),
		`                .method(${quoted(method)}, HttpRequest.BodyPublishers.${publisher})`,
		"                .build();",
		"        HttpResponse<String> response = HttpClient.newHttpClient()",
		"                .send(request, HttpResponse.BodyHandlers.ofString());",
		'        System.out.println(response.statusCode() + " " + response.body());',
		"    }",
		"}",
	].join("\n");
}

/** Over several lines only where Java takes away no space at their beginnings and ends. */
const literal = (text: string) =>
	isPlain(text) && /^\S/m.test(text) && !/[^\S\n](\n|$)/.test(text)
		? `"""\n${betweenThreeQuotes(text)}"""`
		: quoted(text);
