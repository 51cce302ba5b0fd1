import { withoutControls } from "../literals.ts";
import { foundBy, type Written } from "../program.ts";
import type { SnippetRequest } from "../request.ts";
import { expression } from "../values.ts";
import type { Write } from "./language.ts";

/** A program as curl commands for a POSIX shell. */
export const curl: Write = ({ steps, days, given, takes, encodes }) =>
	[
		...given.map(([name, from]) => `${variable(name)}='' # ${from}`),
		// The first as GNU has it, the second as BSD and macOS.
		...days.map(
			([name, later]) =>
				`${variable(name)}=$(date -u -d '+${later} days' +%F 2>/dev/null || date -u -v+${later}d +%F)`,
		),
		...(encodes ? [encoder] : []),
		...(takes(true) || takes(false) ? finder : []),
		...steps.map(stepText),
	].join("\n");

/** What an address cannot hold as it is. */
const encoder = `encoded() { printf '%s' "$1" | sed 's/%/%25/g; s/ /%20/g; s/+/%2B/g; s/&/%26/g; s/#/%23/g; s/?/%3F/g'; }`;

const finder = [
	"# A field of JSON, an attribute or an element: its name, and which of those of that name.",
	"found() {",
	`  printf '%s' "$answer" | tr '\\n' ' ' |`,
	String.raw`    grep -oE "\"$1\" *: *\[? *(\"[^\"]*\"|[-0-9.]+)|[[:space:]]$1=\"[^\"]*\"|<([A-Za-z-]+:)?$1( [^>]*)?>[^<]*" |`,
	String.raw`    sed -n "$2p" | sed -E 's/^"[^"]*" *: *\[? *//; s/^[[:space:]][^=]*=//; s/^<[^>]*>//; s/^"(.*)"$/\1/'`,
	"}",
];

function stepText({ title, request, brings }: Written): string {
	const kept = brings.length > 0;
	const sent = sending(request, kept);
	return [
		...(title === undefined ? [] : ["", `# ${title}`]),
		...(kept ? [`answer=$(${sent})`, `printf '%s\\n' "$answer"`] : [sent]),
		...brings.map(({ name, pointer }) => {
			const [key, at] = foundBy(pointer);
			return `${variable(name)}=$(found ${key} ${at + 1})`;
		}),
	].join("\n");
}

function sending(
	{ method, url, headers, body }: SnippetRequest,
	kept: boolean,
): string {
	const type = headers["content-type"];
	const parts = [
		`curl ${kept ? "--silent --show-error " : ""}${expression(url, quotedForShell, (name) => `"$(encoded "$${variable(name)}")"`, "")}`,
		...(method === "GET" ? [] : [`--request ${method}`]),
		...Object.entries(headers).map(
			// With a colon, curl would take an empty header for one to leave away.
			([name, value]) =>
				`--header ${shellText(value === "" ? `${name};` : `${name}: ${value}`)}`,
		),
		// Otherwise curl says that a body is a form.
		...(body !== "" && type === undefined ? ["--header 'content-type:'"] : []),
	];
	if (body === "") return command(parts);
	return /[^\P{Cc}\n\t]/u.test(body)
		? `printf '%b' ${shellText(escapedForPrintf(body))} | ${command([...parts, "--data-binary @-"])}`
		: command([...parts, `--data-raw ${shellText(body)}`]);
}

const variable = (name: string) => name.toUpperCase();

const command = (parts: readonly string[]) => parts.join(" \\\n  ");

const shellText = (text: string) =>
	expression(text, quotedForShell, (name) => `"$${variable(name)}"`, "");

const quotedForShell = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A terminal would take a carriage return for the end of the command, and no argument can hold a zero. */
const escapedForPrintf = (text: string) =>
	withoutControls(text.replaceAll("\\", "\\\\"), (code) =>
		code < 0x80
			? `\\0${code.toString(8).padStart(3, "0")}`
			: String.fromCharCode(code),
	);
