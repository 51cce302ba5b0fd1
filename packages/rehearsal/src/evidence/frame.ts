import { canonicalJson, sha256 } from "./canonical.ts";
import type { Evidence } from "./content.ts";
import { escapedText } from "./markup.ts";
import { pageOf } from "./page.ts";

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; overflow-wrap: anywhere; padding: 1rem; }
header { border-bottom: 1px solid; }
h1, h2, h3 { line-height: 1.2; }
dl { display: grid; gap: 0.25rem 1rem; grid-template-columns: max-content 1fr; }
dt { font-weight: 600; }
dd { margin: 0; }
section { border-top: 1px solid #8888; break-inside: avoid; }
pre { white-space: pre-wrap; font-size: 0.85rem; }
.summary { font-size: 1.2rem; }
.passed strong::before { content: "✓ "; }
.failed strong::before { content: "✗ "; }
.message { break-inside: auto; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } }
`;

/**
 * What a file checks itself by when it is opened. Plain text, because the policy of the file names it by its hash, and
 * a bundler would write it differently in a page than on the command line.
 */
export const checkingScript = `
const canonical = (data) => Array.isArray(data)
	? "[" + data.map(canonical).join(",") + "]"
	: typeof data === "object" && data !== null
		? "{" + Object.keys(data).sort().map((name) => JSON.stringify(name) + ":" + canonical(data[name])).join(",") + "}"
		: JSON.stringify(data);
const textOf = (id) => document.getElementById(id).textContent;
const say = (text, is) => {
	const status = document.getElementById("check");
	status.textContent = text;
	status.className = is;
};
const check = async () => {
	const read = (id) => {
		const data = JSON.parse(textOf(id));
		if (canonical(data).replaceAll("<", "\\\\u003c") !== textOf(id)) throw new Error("changed");
		return data;
	};
	const text = canonical({ content: read("content"), har: read("har"), page: document.querySelector("main").innerHTML });
	const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	const found = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	if (found !== textOf("digest")) throw new Error("changed");
};
if (!globalThis.crypto?.subtle) say("Not checked: this browser offers no digest here. Use: slipway verify", "unknown");
else check().then(
	() => say("Checked: the content is as it was made.", "good"),
	() => say("CHANGED: the content is not what the digest was made of. Do not rely on this file.", "bad"),
);
`;

/** JSON inside a script element, which an angle bracket could end. */
const inScript = (data: unknown): string =>
	canonicalJson(data).replaceAll("<", "\\u003c");

/** The digest that a file names: of its data and of the page that shows them. */
export const digestOf = ({ content, har }: Evidence, page: string) =>
	sha256(canonicalJson({ content, har, page }));

/** Evidence as one file. The same evidence gives the same bytes. */
export async function evidenceHtml(given: Evidence): Promise<string> {
	// In the order in which it is read back, so that the page is made of the same data.
	const evidence: Evidence = JSON.parse(canonicalJson(given));
	const page = pageOf(evidence.content);
	const policy = [
		"default-src 'none'",
		`style-src 'sha256-${await sha256(style, "base64")}'`,
		`script-src 'sha256-${await sha256(checkingScript, "base64")}'`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapedText(`Rehearsal for ${evidence.content.report.provider}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p id="check" role="status">Not checked: this needs JavaScript, or the command slipway verify.</p>
<p>SHA-256 of the content (RFC 8785): <code id="digest">${await digestOf(evidence, page)}</code></p>
</header>
<main>${page}</main>
<script type="application/json" id="content">${inScript(evidence.content)}</script>
<script type="application/json" id="har">${inScript(evidence.har)}</script>
<script>${checkingScript}</script>
</body>
</html>
`;
}
