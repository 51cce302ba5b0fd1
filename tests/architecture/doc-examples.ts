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
			({ type, end }) =>
				type === "Block" && text.slice(end, node.start).trim() === "",
		);
		return [
			{ name: declaration.id.name, code: exampleIn(comment?.value ?? "") },
		];
	});
}

function exampleIn(comment: string): string {
	const plain = comment.replace(/^[ \t]*\* ?/gm, "");
	return /@example\s*\n```ts\n(.*?)```/s.exec(plain)?.[1] ?? "";
}

/** The code as a module that fails where the value of a line is not the one that its `// =>` tells. */
export function asserting(code: string): string {
	const lines = code.replace(
		/^(.+?);?\s*\/\/ => (.+)$/gm,
		(_, expression: string, value: string) =>
			`deepEqual((${expression}), (${value}));`,
	);
	return `import { deepEqual } from "node:assert/strict";\n${lines}`;
}
