import { withoutControls } from "../literals.ts";
import type { SnippetRequest } from "../request.ts";

/** A request as a curl command for a POSIX shell. */
export function curl({ method, url, headers, body }: SnippetRequest): string {
	const type = headers["content-type"];
	const parts = [
		`curl ${quotedForShell(url)}`,
		...(method === "GET" ? [] : [`--request ${method}`]),
		...Object.entries(headers).map(
			// With a colon, curl would take an empty header for one to leave away.
			([name, value]) =>
				`--header ${quotedForShell(value === "" ? `${name};` : `${name}: ${value}`)}`,
		),
		// Otherwise curl says that a body is a form.
		...(body !== "" && type === undefined ? ["--header 'content-type:'"] : []),
	];
	if (body === "") return command(parts);
	return /[^\P{Cc}\n\t]/u.test(body)
		? `printf '%b' ${quotedForShell(escapedForPrintf(body))} | ${command([...parts, "--data-binary @-"])}`
		: command([...parts, `--data-raw ${quotedForShell(body)}`]);
}

const command = (parts: readonly string[]) => parts.join(" \\\n  ");

const quotedForShell = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A terminal would take a carriage return for the end of the command, and no argument can hold a zero. */
const escapedForPrintf = (text: string) =>
	withoutControls(text.replaceAll("\\", "\\\\"), (code) =>
		code < 0x80
			? `\\0${code.toString(8).padStart(3, "0")}`
			: String.fromCharCode(code),
	);
