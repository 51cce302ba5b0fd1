import { cSharp } from "./languages/csharp.ts";
import { curl } from "./languages/curl.ts";
import { java } from "./languages/java.ts";
import { javaScript } from "./languages/javascript.ts";
import { php } from "./languages/php.ts";
import { python } from "./languages/python.ts";
import { portable, type SnippetRequest } from "./request.ts";

const languages = [
	["curl", curl],
	["JavaScript", javaScript],
	["Python", python],
	["PHP", php],
	["Java", java],
	["C#", cSharp],
] as const;

/**
 * A request as whole programs that send it byte for byte, by language. What stands in it never becomes code. Headers that
 * no program can be told are left out.
 */
export function snippetsOf(
	request: SnippetRequest,
): readonly (readonly [language: string, text: string])[] {
	const plain = portable(request);
	return languages.map(([language, write]) => [language, write(plain)]);
}
