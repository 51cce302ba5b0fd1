import ts from "typescript";

// Long types are cut short, as an editor shows them: the file is to be read.
const format =
	ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
	ts.TypeFormatFlags.WriteArrayAsGenericType;

/** Every name that a declaration file exports, with its type, one a line and in order. */
export function publicNames(file: string): string {
	const program = ts.createProgram([file], {
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		target: ts.ScriptTarget.ES2022,
		lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
		strict: true,
		types: [],
	});
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(file);
	const symbol = source && checker.getSymbolAtLocation(source);
	if (!symbol) throw new Error(`“${file}” exports nothing.`);
	return checker
		.getExportsOfModule(symbol)
		.map((exported) => {
			const target =
				exported.flags & ts.SymbolFlags.Alias
					? checker.getAliasedSymbol(exported)
					: exported;
			return `${exported.name}: ${kindOf(target)} ${shapeOf(target, checker)}`;
		})
		.toSorted()
		.join("\n")
		.concat("\n");
}

const kindOf = ({ flags }: ts.Symbol) =>
	flags & ts.SymbolFlags.Function
		? "function"
		: flags & ts.SymbolFlags.Class
			? "class"
			: flags & ts.SymbolFlags.Interface
				? "interface"
				: flags & ts.SymbolFlags.TypeAlias
					? "type"
					: "const";

/** A value's type; of a type, the names that it has, or the values where it is no object. */
function shapeOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
	if (
		symbol.flags & ts.SymbolFlags.Value &&
		!(symbol.flags & ts.SymbolFlags.Class)
	)
		return checker.typeToString(
			checker.getTypeOfSymbol(symbol),
			undefined,
			format,
		);
	const type = checker.getDeclaredTypeOfSymbol(symbol);
	// Of a text these would be the methods of every text, and the compiler's own numbers for its symbols.
	if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
		return (type.isUnion() ? type.types : [type])
			.map((each) =>
				checker.typeToString(
					each,
					undefined,
					format | ts.TypeFormatFlags.InTypeAlias,
				),
			)
			.toSorted()
			.join(" | ");
	return `{ ${checker
		.getPropertiesOfType(type)
		.map(({ name, flags }) => {
			const own = name.replace(/^(__@\w+)@\d+$/, "$1");
			return flags & ts.SymbolFlags.Optional ? `${own}?` : own;
		})
		.toSorted()
		.join(", ")} }`;
}
