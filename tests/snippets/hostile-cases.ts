import type { Case } from "./published-cases.ts";

/** Texts with signs that a shell or a language has a meaning for. */
const texts = [
	`'single' "double" \`back\` '''three''' """three"""`,
	`ends with a quote "`,
	`ends with a quote '`,
	"ends with a backslash \\",
	"\\n \\u0041 \\x41 \\\\ \\0",
	["$", "{x}", " $(id) $HOME {$x} #{x} {0} %s %(x)s %% !! ~ *"].join(""),
	"a & b | c ; d > e < f # g",
	"*/ // <!-- <?php ?> <% %> BODY EOF",
	"Zażółć gęślą jaźń, Ελλάδα, 日本語, é, 😀",
	"\u2028 \u2029 \u0085 \u00a0 \ufeff",
	"@/etc/hostname",
	"=",
	"line 1\nline 2\n",
	"\n\n  indented\n\tby a tab\n  ends in spaces  \n\n",
	"   \n   all lines\n   are indented",
	"a\r\nb\rc",
	"a\tb\u0001c\u001fd\u007f",
] as const;

/** What a header can carry in every program: what can be seen in ASCII. */
const headerOf = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, " ").trim();

const types = [
	"application/json",
	"text/xml; charset=utf-8",
	"application/x-www-form-urlencoded",
	"multipart/form-data; boundary=part",
	"application/vnd.made-up+json",
	undefined,
] as const;

/** Made-up requests with every text in every place. */
export const hostileCases: readonly Case[] = [
	...texts.flatMap((text, index) =>
		(["POST", "PUT", "PATCH", "DELETE"] as const).map((method, turn) => ({
			name: `hostile: ${method} ${JSON.stringify(text)}`,
			requestAt: (root: string) => ({
				method,
				url: `${root}/x`,
				headers: headersOf(types[(index + turn) % types.length], text),
				body: turn % 2 === 0 ? text : JSON.stringify({ [text]: [text, 1.0] }),
			}),
		})),
	),
	...texts.map((text) => ({
		name: `hostile: address ${JSON.stringify(text)}`,
		requestAt: (root: string) => ({
			method: "GET",
			url: `${root}/p${encodeURIComponent(text)}?a=1&b=${text.replaceAll(/[#\s\p{Cc}]/gu, "+")}&c[]=d`,
			headers: {},
			body: "",
		}),
	})),
	...["POST", "PUT", "PATCH", "DELETE"].map((method) => ({
		name: `hostile: ${method} without a body`,
		requestAt: (root: string) => ({
			method,
			url: `${root}/x?a=%7Eb%2d&q=100%`,
			headers: { "content-type": "application/json", "x-empty": "" },
			body: "",
		}),
	})),
	...types.map((type) => ({
		name: `hostile: JSON that rounds, as ${type}`,
		requestAt: (root: string) => ({
			method: "POST",
			url: `${root}/x`,
			headers: headersOf(type, "x"),
			body: '{ "id": 12345678901234567890, "id": 1.10, "e": 1e2, "u": "\\u00e9" }',
		}),
	})),
];

function headersOf(
	type: string | undefined,
	text: string,
): Readonly<Record<string, string>> {
	return {
		...(type !== undefined && { "content-type": type }),
		"x-note": headerOf(text),
		authorization: "Bearer abc/+==",
	};
}
