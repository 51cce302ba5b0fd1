/**
 * The places that a list of rooms names, as paths: a line names one place, or several with commas between them, below the
 * place of the line that is indented less. Two spaces and more part it from what it says.
 */
export function placesIn(list: string): readonly string[] {
	const above: string[] = [];
	return list
		.split("\n")
		.filter((line) => line.trim() !== "")
		.flatMap((line) => {
			const [, indent = "", names = ""] =
				/^( *)([^\s,]+(?:, [^\s,]+)*)/.exec(line) ?? [];
			const depth = indent.length / 2;
			const places = names
				.split(", ")
				.map((name) => [...above.slice(0, depth), name].join("/"));
			above.splice(depth, above.length, names.split(", ")[0] ?? "");
			return places;
		});
}
