import { parseSync, Visitor } from "oxc-parser";

/** A text that somebody reads, and the line of its file that it begins on. */
export interface Text {
	readonly text: string;
	readonly line: number;
}

/** What is written for readers in a file: strings and elements of code, lines of prose. Comments and names are no such texts. */
export function textsOf(path: string, source: string): readonly Text[] {
	if (/\.mdx?$/.test(path)) return prose(source);
	if (path.endsWith(".astro")) return component(source);
	return code(path, source);
}

function prose(source: string): readonly Text[] {
	return source.split("\n").map((text, at) => ({ text, line: at + 1 }));
}

/** The script between the fences, and what is left of the template without styles, scripts and comments. */
function component(source: string): readonly Text[] {
	const [fenced = "", script = ""] = /^---\n(.*?)\n---/s.exec(source) ?? [];
	const emptied = (text: string) => text.replace(/[^\n]/g, "");
	const template =
		emptied(fenced) +
		source
			.slice(fenced.length)
			.replace(/<(style|script).*?<\/\1>|\{\/\*.*?\*\/\}/gs, emptied);
	return [...code("script.tsx", `\n${script}`), ...prose(template)];
}

function code(path: string, source: string): readonly Text[] {
	const texts: Text[] = [];
	const found = (text: string, start: number) =>
		texts.push({ text, line: source.slice(0, start).split("\n").length });
	new Visitor({
		Literal: ({ value, start }) => {
			// One word alone is a name.
			if (typeof value === "string" && /\S\s+\S/.test(value))
				found(value, start);
		},
		TemplateLiteral: ({ quasis, start }) => {
			found(quasis.map(({ value }) => value.cooked).join("…"), start);
		},
		JSXText: ({ value, start }) => {
			found(value, start);
		},
	}).visit(parseSync(path, source).program);
	return texts;
}
