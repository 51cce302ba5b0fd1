import { isPlain, quoted } from "../literals.ts";
import { foundBy, type Written } from "../program.ts";
import { expression } from "../values.ts";
import { pattern, type Write } from "./language.ts";

/** A C# program, for .NET and .NET Framework alike. */
export const cSharp: Write = ({ steps, days, given, takes }) => {
	const looksUp = takes(true) || takes(false);
	return [
		"using System;",
		"using System.Net.Http;",
		"using System.Text;",
		...(looksUp ? ["using System.Text.RegularExpressions;"] : []),
		"using System.Threading.Tasks;",
		"",
		"class Program",
		"{",
		...(looksUp ? finder : []),
		"    static async Task Main()",
		"    {",
		...given.map(([name, from]) => `        var ${name} = ""; // ${from}`),
		...days.map(
			([name, later]) =>
				`        var ${name} = DateTime.UtcNow.AddDays(${later}).ToString("yyyy-MM-dd");`,
		),
		...steps.flatMap(stepLines),
		"    }",
		"}",
	].join("\n");
};

const finder = [
	"    // A field of JSON, an attribute or an element: its name, and which of those of that name.",
	"    static string Found(string text, string name, int at)",
	"    {",
	`        var groups = Regex.Matches(text, ${quoted(pattern)}.Replace("NAME", name))[at].Groups;`,
	"        return groups[1].Value + groups[2].Value + groups[3].Value;",
	"    }",
	"",
];

function stepLines({ title, request, suffix, brings }: Written) {
	const { method, url, headers, body } = request;
	const hasContent = body !== "" || Object.keys(headers).some(isOfContent);
	const received = `await response${suffix}.Content.ReadAsStringAsync()`;
	return [
		...(title === undefined ? [] : ["", `        // ${title}`]),
		`        var request${suffix} = new HttpRequestMessage(new HttpMethod(${quoted(method)}), ${expression(url, quoted, (name) => `Uri.EscapeDataString(${name})`, " + ")});`,
		...(hasContent
			? [
					`        request${suffix}.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(${written(body, literal)}));`,
				]
			: []),
		...Object.entries(headers).map(
			([name, value]) =>
				`        request${suffix}.${isOfContent(name) ? "Content." : ""}Headers.TryAddWithoutValidation(${quoted(name)}, ${written(value, quoted)});`,
		),
		`        var response${suffix} = await new HttpClient().SendAsync(request${suffix});`,
		...(brings.length === 0
			? []
			: [`        var answer${suffix} = ${received};`]),
		`        Console.WriteLine((int)response${suffix}.StatusCode + " " + ${brings.length === 0 ? received : `answer${suffix}`});`,
		...brings.map(({ name, pointer, first }) => {
			const [key, at] = foundBy(pointer);
			return `        ${first ? "var " : ""}${name} = Found(answer${suffix}, ${quoted(key)}, ${at});`;
		}),
	];
}

/** Headers that .NET keeps with the body. */
const isOfContent = (name: string) =>
	name.startsWith("content-") ||
	name === "allow" ||
	name === "expires" ||
	name === "last-modified";

const written = (text: string, literal: (part: string) => string) =>
	expression(text, literal, (name) => name, " + ");

const literal = (text: string) =>
	isPlain(text) && text.includes("\n")
		? `@"${text.replaceAll('"', '""')}"`
		: quoted(text);
