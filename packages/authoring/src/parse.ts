import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser, type Program } from "acorn";

const TypeScript = Parser.extend(tsPlugin());

/**
 * The syntax tree of a module in TypeScript or JavaScript, or of a JSON value as what a module would export; an empty tree
 * where the text does not parse.
 */
export function parse(text: string, isJson: boolean): Program {
	try {
		if (!isJson)
			return TypeScript.parse(text, {
				ecmaVersion: "latest",
				sourceType: "module",
				// The plugin needs them.
				locations: true,
			});
		const value = Parser.parseExpressionAt(text, 0, { ecmaVersion: "latest" });
		const { start, end } = value;
		return program([
			{ type: "ExportDefaultDeclaration", declaration: value, start, end },
		]);
	} catch {
		return program([]);
	}
}

const program = (body: Program["body"]): Program => ({
	type: "Program",
	body,
	sourceType: "module",
	start: 0,
	end: 0,
});
