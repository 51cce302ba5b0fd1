import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";

/** A public function: its name and the code of its `@example`, empty without one. */
export interface Documented {
	readonly name: string;
	readonly code: string;
}

/** The functions that a file exports by their own declaration, each with the example of its doc comment. */
export function functionsIn(file: string): readonly Documented[] {
	const text = readFileSync(file, "utf8");
	const { program, comments } = parseSync(file, text);
	return program.body.flatMap((node) => {
		if (node.type !== "ExportNamedDeclaration") return [];
		const { declaration } = node;
		if (declaration?.type !== "FunctionDeclaration" || !declaration.id)
			return [];
		const comment = comments.findLast(
			({ type, value, end }) =>
				type === "Block" &&
				value.startsWith("*") &&
				end <= node.start &&
				text.slice(end, node.start).replace(pure, "").trim() === "",
		);
		return [
			{ name: declaration.id.name, code: exampleIn(comment?.value ?? "") },
		];
	});
}

/** What tells bundlers that a function changes nothing may stand between it and its comment. */
const pure = "/* @__NO_SIDE_EFFECTS__ */";

function exampleIn(comment: string): string {
	const plain = comment.replace(/^[ \t]*\* ?/gm, "");
	return /@example\s*\n```ts\n(.*?)```/s.exec(plain)?.[1] ?? "";
}

/**
 * The examples as one module that fails, with the name of the function, where the value of a line is not the one that
 * its `// =>` tells. Each has a block of its own, so that they may use the same names.
 */
export function asserting(examples: readonly Documented[]): string {
	return [
		'import { deepEqual } from "node:assert/strict";',
		...examples.map(
			({ name, code }) =>
				`try {\n${block(code)}} catch (cause) { throw new Error("The example of ${name}", { cause }); }`,
		),
	].join("\n");
}

function block(code: string): string {
	return code
		.replace(
			/^import (\{[^}]*\}) from (".*");$/gm,
			"const $1 = await import($2);",
		)
		.replace(
			/^(.+?);?\s*\/\/ => (.+)$/gm,
			(_, expression: string, value: string) =>
				`deepEqual((${expression}), (${value}));`,
		);
}
