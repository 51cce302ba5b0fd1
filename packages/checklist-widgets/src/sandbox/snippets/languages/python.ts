import { betweenThreeQuotes, indented, isPlain, quoted } from "../literals.ts";
import { foundBy, subscripts, type Written } from "../program.ts";
import { expression, valuesIn } from "../values.ts";
import { pattern, type Write } from "./language.ts";

/** A program for Python with the library requests. */
export const python: Write = ({ steps, days, given, takes, encodes }) =>
	[
		...(days.length > 0 ? ["import datetime"] : []),
		...(takes(false) ? ["import re"] : []),
		...(encodes ? ["import urllib.parse"] : []),
		"import requests",
		"",
		...given.map(([name, from]) => `${name} = "" # ${from}`),
		...days.map(
			([name, later]) =>
				`${name} = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=${later})).date().isoformat()`,
		),
		...(takes(false) ? finder : []),
		...steps.flatMap(stepLines),
	].join("\n");

const finder = [
	"# A field of JSON, an attribute or an element: its name, and which of those of that name.",
	"def found(text, name, at):",
	`    matches = re.findall(r'''${pattern}'''.replace("NAME", name), text)`,
	'    return "".join(matches[at])',
];

function stepLines({ title, request, brings }: Written) {
	const { method, url, headers, body } = request;
	const named = Object.entries(headers).map(
		([name, value]) =>
			`${quoted(name)}: ${expression(value, quoted, variable, " + ")},`,
	);
	return [
		...(title === undefined ? [] : ["", `# ${title}`]),
		"response = requests.request(",
		`    ${quoted(method)},`,
		`    ${expression(url, quoted, (name) => `urllib.parse.quote(str(${name}), safe="")`, " + ")},`,
		...(named.length > 0
			? ["    headers={", ...indented(named, 8), "    },"]
			: []),
		...(body === "" ? [] : [`    data=${bodyOf(body)}.encode("utf-8"),`]),
		")",
		"print(response.status_code, response.text)",
		...brings.map(({ name, pointer, json }) => {
			const [key, at] = foundBy(pointer);
			return `${name} = ${json ? `response.json()${subscripts(pointer)}` : `found(response.text, ${quoted(key)}, ${at})`}`;
		}),
	];
}

const variable = (name: string) => `str(${name})`;

const bodyOf = (body: string) =>
	valuesIn([body]).length > 0
		? `(${expression(body, literal, variable, " + ")})`
		: literal(body);

const literal = (text: string) =>
	isPlain(text) ? `"""${betweenThreeQuotes(text)}"""` : quoted(text);
