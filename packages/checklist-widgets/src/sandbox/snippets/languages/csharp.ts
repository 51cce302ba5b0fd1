import { indented, isPlain, quoted } from "../literals.ts";
import type { SnippetRequest } from "../request.ts";

/** A request as a C# program, for .NET and .NET Framework alike. */
export function cSharp({ method, url, headers, body }: SnippetRequest): string {
	const lines = Object.entries(headers).map(
		([name, value]) =>
			`request.${isOfContent(name) ? "Content." : ""}Headers.TryAddWithoutValidation(${quoted(name)}, ${quoted(value)});`,
	);
	const hasContent = body !== "" || Object.keys(headers).some(isOfContent);
	return [
		"using System;",
		"using System.Net.Http;",
		"using System.Text;",
		"using System.Threading.Tasks;",
		"",
		"class Program",
		"{",
		"    static async Task Main()",
		"    {",
		`        var request = new HttpRequestMessage(new HttpMethod(${quoted(method)}), ${quoted(url)});`,
		...(hasContent
			? [
					`        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(${literal(body)}));`,
				]
			: []),
		...indented(lines, 8),
		"        var response = await new HttpClient().SendAsync(request);",
		'        Console.WriteLine((int)response.StatusCode + " " + await response.Content.ReadAsStringAsync());',
		"    }",
		"}",
	].join("\n");
}

/** Headers that .NET keeps with the body. */
const isOfContent = (name: string) =>
	name.startsWith("content-") ||
	name === "allow" ||
	name === "expires" ||
	name === "last-modified";

const literal = (text: string) =>
	isPlain(text) && text.includes("\n")
		? `@"${text.replaceAll('"', '""')}"`
		: quoted(text);
