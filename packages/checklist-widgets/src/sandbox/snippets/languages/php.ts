import { indented, isPlain, withoutControls } from "../literals.ts";
import type { SnippetRequest } from "../request.ts";

/** A request as a PHP program with the extension curl. */
export function php({ method, url, headers, body }: SnippetRequest): string {
	const lines = [
		...Object.entries(headers).map(([name, value]) =>
			// With a colon, curl would take an empty header for one to leave away.
			value === "" ? `${name};` : `${name}: ${value}`,
		),
		// Otherwise curl says that a body is a form.
		...(body !== "" && headers["content-type"] === undefined
			? ["content-type:"]
			: []),
	].map((line) => `${literal(line)},`);
	return [
		"<?php",
		`$request = curl_init(${literal(url)});`,
		"curl_setopt_array($request, [",
		`    CURLOPT_CUSTOMREQUEST => ${literal(method)},`,
		...(lines.length > 0
			? ["    CURLOPT_HTTPHEADER => [", ...indented(lines, 8), "    ],"]
			: []),
		...(body === "" ? [] : [`    CURLOPT_POSTFIELDS => ${literal(body)},`]),
		"    CURLOPT_RETURNTRANSFER => true,",
		"]);",
		"$answer = curl_exec($request);",
		'echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), " ", $answer;',
	].join("\n");
}

const literal = (text: string) =>
	isPlain(text)
		? `'${text.replaceAll(/[\\']/g, "\\$&")}'`
		: `"${withoutControls(text.replaceAll(/[\\"$]/g, "\\$&"), byCode)}"`;

const byCode = (code: number) => `\\u{${code.toString(16)}}`;
