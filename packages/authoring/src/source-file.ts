import { readFile } from "node:fs/promises";
import type { Expression, Program } from "acorn";

/** A file of TypeScript, JavaScript or JSON, parsed. Offsets count UTF-16 units, as strings do. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
	readonly program: Program;
}

/** Reads and parses a file. One that does not parse has no places. */
export async function readSourceFile(path: string): Promise<SourceFile> {
	const [text, { parse }] = await Promise.all([
		readFile(path, "utf8"),
		// Fetched for the few definitions that have an issue.
		import("./parse.ts"),
	]);
	return { path, text, program: parse(text, path.endsWith(".json")) };
}

/** Where a name of a file is defined: here, or in the file that it is imported from. */
export type Binding =
	| { readonly here: Expression }
	| { readonly from: string; readonly name: string };

/** What a top-level name of the file stands for. */
export function bindingOf(file: SourceFile, name: string): Binding | undefined {
	for (const statement of file.program.body) {
		if (statement.type === "ImportDeclaration") {
			for (const specifier of statement.specifiers)
				if (
					specifier.local.name === name &&
					specifier.type === "ImportSpecifier"
				)
					return {
						from: String(statement.source.value),
						name:
							specifier.imported.type === "Identifier"
								? specifier.imported.name
								: String(specifier.imported.value),
					};
			continue;
		}
		const declaration =
			statement.type === "ExportNamedDeclaration"
				? statement.declaration
				: statement;
		if (declaration?.type !== "VariableDeclaration") continue;
		for (const { id, init } of declaration.declarations)
			if (id.type === "Identifier" && id.name === name && init)
				return { here: init };
	}
	return undefined;
}

/** The line and column of an offset, both counted from 1. */
export function lineAndColumn(
	text: string,
	offset: number,
): { readonly line: number; readonly column: number } {
	const before = text.slice(0, offset).split("\n");
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
