import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";

/** A pattern in the code: a literal with source and flags, or the code that builds one. */
export interface FoundPattern {
	/** File and line. */
	readonly at: string;
	readonly source?: string;
	readonly flags?: string;
	readonly code?: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = [
	"packages/*/src/**/*.{ts,tsx,mjs}",
	"apps/docs/src/**/*.{ts,tsx,astro}",
	"apps/docs/*.{ts,mjs}",
	"scripts/**/*.mjs",
];

/** Every pattern of what ships: packages, site and scripts, without their tests. */
export async function patternsOf(): Promise<readonly FoundPattern[]> {
	const found: FoundPattern[] = [];
	for await (const name of glob(files, { cwd: root })) {
		if (/\.(test|test-d|spec)\.tsx?$|node_modules|\/conformance\//.test(name))
			continue;
		const text = await readFile(root + name, "utf8");
		// Of a page's component, the part that runs while the site is built.
		const code = name.endsWith(".astro")
			? (text.split(/^---$/m, 2)[1] ?? "")
			: text;
		found.push(...patternsIn(name.replace(/\.astro$/, ".astro.ts"), code));
	}
	return found;
}

/** The patterns of one file. */
export function patternsIn(
	name: string,
	text: string,
): readonly FoundPattern[] {
	const found: FoundPattern[] = [];
	const at = (start: number) =>
		`${name}:${text.slice(0, start).split("\n").length}`;
	const built = (node: { start: number; end: number; callee: unknown }) => {
		const { name: called } = Object(node.callee);
		if (called === "RegExp")
			found.push({
				at: at(node.start),
				code: text.slice(node.start, node.end).replaceAll(/\s+/g, " "),
			});
	};
	new Visitor({
		Literal(node) {
			if ("regex" in node)
				found.push({
					at: at(node.start),
					source: node.regex.pattern,
					flags: node.regex.flags,
				});
		},
		NewExpression: built,
		CallExpression: built,
	}).visit(parseSync(name, text).program);
	return found;
}
