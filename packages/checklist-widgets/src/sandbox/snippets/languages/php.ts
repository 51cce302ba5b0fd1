import { indented, isPlain, withoutControls } from "../literals.ts";
import { foundBy, subscripts, type Written } from "../program.ts";
import { expression } from "../values.ts";
import { pattern, type Write } from "./language.ts";

/** A program for PHP with the extension curl. */
export const php: Write = ({ steps, days, given, takes }) =>
	[
		"<?php",
		...given.map(([name, from]) => `$${name} = ''; // ${from}`),
		...days.map(
			([name, later]) =>
				`$${name} = gmdate('Y-m-d', time() + ${later} * 86400);`,
		),
		...(takes(false) ? finder() : []),
		...steps.flatMap(stepLines),
	].join("\n");

const finder = () => [
	"/** A field of JSON, an attribute or an element: its name, and which of those of that name. */",
	"$found = function (string $text, string $name, int $at): string",
	"{",
	`    preg_match_all('~' . str_replace('NAME', $name, ${literal(pattern)}) . '~', $text, $all, PREG_SET_ORDER);`,
	"    return implode('', array_slice($all[$at], 1));",
	"};",
];

function stepLines({ title, request, brings }: Written) {
	const { method, url, headers, body } = request;
	const lines = [
		...Object.entries(headers).map(([name, value]) =>
			// With a colon, curl would take an empty header for one to leave away.
			value === "" ? `${name};` : `${name}: ${value}`,
		),
		// Otherwise curl says that a body is a form.
		...(body !== "" && headers["content-type"] === undefined
			? ["content-type:"]
			: []),
	].map((line) => `${written(line)},`);
	return [
		...(title === undefined ? [] : ["", `// ${title}`]),
		`$request = curl_init(${expression(url, literal, (name) => `rawurlencode($${name})`, " . ")});`,
		"curl_setopt_array($request, [",
		`    CURLOPT_CUSTOMREQUEST => ${literal(method)},`,
		...(lines.length > 0
			? ["    CURLOPT_HTTPHEADER => [", ...indented(lines, 8), "    ],"]
			: []),
		...(body === "" ? [] : [`    CURLOPT_POSTFIELDS => ${written(body)},`]),
		"    CURLOPT_RETURNTRANSFER => true,",
		"]);",
		"$answer = curl_exec($request);",
		`echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), " ", $answer${title === undefined ? "" : ', "\\n"'};`,
		...brings.map(({ name, pointer, json }) => {
			const [key, at] = foundBy(pointer);
			return `$${name} = ${json ? `json_decode($answer, true)${subscripts(pointer)}` : `$found($answer, ${literal(key)}, ${at})`};`;
		}),
	];
}

const written = (text: string) =>
	expression(text, literal, (name) => `$${name}`, " . ");

const literal = (text: string) =>
	isPlain(text)
		? `'${text.replaceAll(/[\\']/g, "\\$&")}'`
		: `"${withoutControls(text.replaceAll(/[\\"$]/g, "\\$&"), byCode)}"`;

const byCode = (code: number) => `\\u{${code.toString(16)}}`;
