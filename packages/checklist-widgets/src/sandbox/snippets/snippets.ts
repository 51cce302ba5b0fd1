import { cSharp } from "./languages/csharp.ts";
import { curl } from "./languages/curl.ts";
import { java } from "./languages/java.ts";
import { javaScript } from "./languages/javascript.ts";
import { php } from "./languages/php.ts";
import { python } from "./languages/python.ts";
import { programOf, type Step } from "./program.ts";
import type { SnippetRequest } from "./request.ts";

const languages = [
	["curl", curl],
	["JavaScript", javaScript],
	["Python", python],
	["PHP", php],
	["Java", java],
	["C#", cSharp],
] as const;

/** Requests as one program that sends them in order, by language. What stands in them never becomes code. */
export function programsOf(
	steps: readonly Step[],
	sourceOf?: (name: string) => string | undefined,
): readonly (readonly [language: string, text: string])[] {
	const program = programOf(steps, sourceOf);
	return languages.map(([language, write]) => [language, write(program)]);
}

/**
 * A request as whole programs that send it byte for byte, by language. Headers that no program can be told are left out.
 */
export const snippetsOf = (
	request: SnippetRequest,
): readonly (readonly [language: string, text: string])[] =>
	programsOf([{ request, brings: [] }]);
