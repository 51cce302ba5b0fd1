import { parse as parseAstro } from "@astrojs/compiler-rs";
import { parseSync } from "oxc-parser";
import type { Message } from "../message.ts";
import { isPage } from "../scope.ts";
import { messagesIn } from "./messages-in.ts";
import { findPageTexts } from "./page-texts.ts";
import { isNode, type Node } from "./tree.ts";

/**
 * The texts of the interface in a source, outer ones before those inside their expressions.
 *
 * @param path tells TypeScript from Astro; nothing is read from there.
 */
export function findMessages(path: string, source: string): readonly Message[] {
	if (isPage(path)) return findPageTexts(source);
	const isAstro = path.endsWith(".astro");
	const root: unknown = isAstro
		? parsedAstro(source)
		: parseSync(path, source).program;
	return isNode(root) ? messagesIn(root, source, isAstro) : [];
}

function parsedAstro(source: string): unknown {
	const parsed: unknown = parseAstro(source);
	const { ast } = parsed as { ast: unknown };
	return typeof ast === "string" ? (JSON.parse(ast) as Node) : ast;
}
