import { betweenThreeQuotes, indented, isPlain, quoted } from "../literals.ts";
import { foundBy, type Written } from "../program.ts";
import { expression } from "../values.ts";
import { pattern, type Write } from "./language.ts";

/** A program for Java 15 or later, run by `java Request.java`. */
export const java: Write = ({ steps, days, given, takes, encodes }) => {
	const looksUp = takes(true) || takes(false);
	return [
		"import java.net.URI;",
		...(encodes ? ["import java.net.URLEncoder;"] : []),
		"import java.net.http.HttpClient;",
		"import java.net.http.HttpRequest;",
		"import java.net.http.HttpResponse;",
		...(encodes ? ["import java.nio.charset.StandardCharsets;"] : []),
		...(days.length > 0
			? ["import java.time.LocalDate;", "import java.time.ZoneOffset;"]
			: []),
		...(looksUp
			? ["import java.util.regex.Matcher;", "import java.util.regex.Pattern;"]
			: []),
		"",
		"class Request {",
		"    public static void main(String[] arguments) throws Exception {",
		...given.map(([name, from]) => `        String ${name} = ""; // ${from}`),
		...days.map(
			([name, later]) =>
				`        String ${name} = LocalDate.now(ZoneOffset.UTC).plusDays(${later}).toString();`,
		),
		...steps.flatMap(stepLines),
		"    }",
		...(looksUp ? finder : []),
		"}",
	].join("\n");
};

const finder = [
	"",
	"    /** A field of JSON, an attribute or an element: its name, and which of those of that name. */",
	"    static String found(String text, String name, int at) {",
	`        Matcher matcher = Pattern.compile(${quoted(pattern)}.replace("NAME", name)).matcher(text);`,
	"        for (int each = 0; each <= at; each++) matcher.find();",
	"        for (int group = 1; group <= 3; group++)",
	"            if (matcher.group(group) != null) return matcher.group(group);",
	'        return "";',
	"    }",
];

function stepLines({ title, request, suffix, brings }: Written) {
	const { method, url, headers, body } = request;
	const publisher =
		body === "" ? "noBody()" : `ofString(${written(body, literal)})`;
	return [
		...(title === undefined ? [] : ["", `        // ${title}`]),
		`        HttpRequest request${suffix} = HttpRequest.newBuilder(URI.create(${expression(url, quoted, (name) => `URLEncoder.encode(${name}, StandardCharsets.UTF_8)`, " + ")}))`,
		...indented(
			Object.entries(headers).map(
				([name, value]) =>
					`.header(${quoted(name)}, ${written(value, quoted)})`,
			),
			16,
		),
		`                .method(${quoted(method)}, HttpRequest.BodyPublishers.${publisher})`,
		"                .build();",
		`        HttpResponse<String> response${suffix} = HttpClient.newHttpClient()`,
		`                .send(request${suffix}, HttpResponse.BodyHandlers.ofString());`,
		`        System.out.println(response${suffix}.statusCode() + " " + response${suffix}.body());`,
		...brings.map(({ name, pointer, first }) => {
			const [key, at] = foundBy(pointer);
			return `        ${first ? "String " : ""}${name} = found(response${suffix}.body(), ${quoted(key)}, ${at});`;
		}),
	];
}

const written = (text: string, literal: (part: string) => string) =>
	expression(text, literal, (name) => name, " + ");

/** Over several lines only where Java takes away no space at their beginnings and ends. */
const literal = (text: string) =>
	isPlain(text) && /^\S/m.test(text) && !/[^\S\n](\n|$)/.test(text)
		? `"""\n${betweenThreeQuotes(text)}"""`
		: quoted(text);
