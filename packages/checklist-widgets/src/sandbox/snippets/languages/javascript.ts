import { indented, isPlain, quoted } from "../literals.ts";
import { foundBy, subscripts, type Written } from "../program.ts";
import { expression } from "../values.ts";
import { pattern, type Write } from "./language.ts";

/** A program as a module for Node or a browser. */
export const javaScript: Write = ({ steps, days, given, takes }) =>
	[
		...given.map(([name, from]) => `const ${name} = ""; // ${from}`),
		...days.map(
			([name, later]) =>
				`const ${name} = new Date(Date.now() + ${later} * 86_400_000).toISOString().slice(0, 10);`,
		),
		...(takes(false) ? finder : []),
		...steps.flatMap(stepLines),
	].join("\n");

const finder = [
	"/** A field of JSON, an attribute or an element: its name, and which of those of that name. */",
	"const found = (text, name, at) =>",
	`  [...text.matchAll(new RegExp(String.raw\`${pattern}\`.replaceAll("NAME", name), "g"))][at]`,
	"    .slice(1)",
	"    .find((each) => each !== undefined);",
];

function stepLines({ title, request, suffix, brings }: Written) {
	const { method, url, headers, body } = request;
	const response = `response${suffix}`;
	const answer = `answer${suffix}`;
	const named = Object.entries(headers).map(
		([name, value]) => `${quoted(name)}: ${written(value, quoted)},`,
	);
	const text = written(body, literal);
	return [
		...(title === undefined ? [] : ["", `// ${title}`]),
		`const ${response} = await fetch(${expression(url, quoted, (name) => `encodeURIComponent(${name})`, " + ")}, {`,
		`  method: ${quoted(method)},`,
		...(named.length > 0
			? ["  headers: {", ...indented(named, 4), "  },"]
			: []),
		...(body === ""
			? []
			: headers["content-type"] === undefined
				? // Otherwise fetch says that a body is plain text.
					[`  body: new TextEncoder().encode(${text}),`]
				: [`  body: ${text},`]),
		"});",
		...(brings.length === 0
			? [`console.log(${response}.status, await ${response}.text());`]
			: [
					`const ${answer} = await ${response}.text();`,
					`console.log(${response}.status, ${answer});`,
				]),
		...brings.map(({ name, pointer, json, first }) => {
			const [key, at] = foundBy(pointer);
			const value = json
				? `JSON.parse(${answer})${subscripts(pointer)}`
				: `found(${answer}, ${quoted(key)}, ${at})`;
			return `${first ? "let " : ""}${name} = ${value};`;
		}),
	];
}

const written = (text: string, literal: (part: string) => string) =>
	expression(text, literal, (name) => name, " + ");

const literal = (text: string) =>
	isPlain(text) ? template(text) : quoted(text);

const template = (text: string) =>
	`\`${text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
