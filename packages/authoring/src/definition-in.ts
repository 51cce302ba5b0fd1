import type { Expression } from "acorn";
import { bindingOf, type SourceFile } from "./source-file.ts";
import { withoutTypes } from "./without-types.ts";

/**
 * The expression that a file's definition is: what `defineProcess` is called with, wherever it stands at the top, or else what
 * the file exports by default, or the object with stages that it exports. Undefined where it has none.
 */
export function definitionIn(file: SourceFile): Expression | undefined {
	let byDefault: Expression | undefined;
	let byStages: Expression | undefined;
	for (const statement of file.program.body) {
		if (statement.type === "ExportDefaultDeclaration") {
			const { declaration } = statement;
			if (
				declaration.type === "FunctionDeclaration" ||
				declaration.type === "ClassDeclaration"
			)
				continue;
			if (isDefinition(declaration)) return declaration;
			byDefault = named(file, declaration);
			continue;
		}
		const declared =
			statement.type === "ExportNamedDeclaration"
				? statement.declaration
				: statement;
		if (declared?.type !== "VariableDeclaration") continue;
		for (const { init } of declared.declarations)
			if (isDefinition(init)) return init;
			else if (init && hasStages(init)) byStages = init;
	}
	return byDefault ?? byStages;
}

const isDefinition = (
	node: Expression | null | undefined,
): node is Expression =>
	node?.type === "CallExpression" &&
	node.callee.type === "Identifier" &&
	node.callee.name === "defineProcess";

function hasStages(node: Expression): boolean {
	const object = withoutTypes(node);
	return (
		object.type === "ObjectExpression" &&
		object.properties.some(
			(each) =>
				each.type === "Property" &&
				(each.key.type === "Identifier"
					? each.key.name
					: each.key.type === "Literal" && each.key.value) === "stages",
		)
	);
}

/** What a name of the file stands for, one step far. */
function named(file: SourceFile, node: Expression): Expression {
	if (node.type !== "Identifier") return node;
	const binding = bindingOf(file, node.name);
	return binding && "here" in binding ? binding.here : node;
}
