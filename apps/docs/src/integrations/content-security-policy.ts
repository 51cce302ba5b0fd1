import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import {
	caddySnippet,
	headersFile,
	hostHeaders,
	nginxSnippet,
} from "../host-headers.ts";
import { eachFile } from "./each-file.ts";

/**
 * A strict Content-Security-Policy for the built site: every inline script and style is allowed by its hash, and the
 * pages may talk to their own origin only, but for those that watch a sandbox on the reader's machine. The policy goes into each page, for hosts without control over headers, and
 * into `_headers` for hosts that have it, and into snippets for nginx and Caddy. Astro's own option does not hash the scripts of Starlight.
 */
export function contentSecurityPolicy(): AstroIntegration {
	let base = "/";
	return {
		name: "content-security-policy",
		hooks: {
			"astro:config:done": ({ config }) => {
				base = config.base;
			},
			"astro:build:done": async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const isPage = (name: string) => name.endsWith(".html");
				const scripts = new Set<string>();
				const styles = new Set<string>();
				const pages = await eachFile(root, isPage, async (path) => {
					const html = await readFile(path, "utf8");
					refuseHandlers(path, html);
					for (const [, attributes = "", body = ""] of html.matchAll(
						/<script\b([^>]*)>([\s\S]*?)<\/script>/g,
					))
						if (!/\ssrc=/.test(attributes)) scripts.add(hashOf(body));
					for (const [, body = ""] of html.matchAll(
						/<style\b[^>]*>([\s\S]*?)<\/style>/g,
					))
						styles.add(hashOf(body));
				});
				const [strict, watching] = ["", loopback].map((hosts) =>
					directives(scripts, styles, hosts).join("; "),
				) as [string, string];
				const metaFor = (html: string) =>
					`<meta http-equiv="content-security-policy" content="${watches(html) ? watching : strict}">`;
				// A second pass over the disk, because the policy is whole only now and a large site does not fit into memory.
				await eachFile(root, isPage, async (path) => {
					const html = await readFile(path, "utf8");
					await writeFile(
						path,
						html.replace(
							/<meta charset="utf-8"\s*\/?>/i,
							(charset) => charset + metaFor(html),
						),
					);
				});
				// A host's header is for all pages. Each page's own policy holds besides.
				const rules = hostHeaders(base, watching);
				await writeFile(join(root, "_headers"), headersFile(rules));
				await mkdir(join(root, "_hosting"), { recursive: true });
				await writeFile(join(root, "_hosting/nginx.conf"), nginxSnippet(rules));
				await writeFile(join(root, "_hosting/Caddyfile"), caddySnippet(rules));
				logger.info(
					`${pages} pages, ${scripts.size} inline scripts, ${styles.size} inline styles`,
				);
			},
		},
	};
}

/** The reader's own machine, on which a sandbox may run. */
const loopback = " http://localhost:* http://127.0.0.1:*";

/** Whether a page shows what a sandbox on the reader's machine does. */
const watches = (html: string): boolean =>
	/<form[^>]*\sdata-live[\s>]/.test(html);

function directives(
	scripts: ReadonlySet<string>,
	styles: ReadonlySet<string>,
	hosts: string,
): readonly string[] {
	const list = (hashes: ReadonlySet<string>) => [...hashes].sort().join(" ");
	return [
		"default-src 'none'",
		// Pagefind's search is WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval' ${list(scripts)}`.trim(),
		`style-src 'self' ${list(styles)}`.trim(),
		// Starlight and its code blocks set custom properties in style attributes.
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		`connect-src 'self'${hosts}`,
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"object-src 'none'",
	];
}

/** An `on…` attribute would be blocked in the browser without a word; better to stop here. */
function refuseHandlers(path: string, html: string): void {
	const markup = html
		.replace(/<script\b[\s\S]*?<\/script>/g, "")
		.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, "");
	const handler = /<[a-z][^<>]*\s(on[a-z]+)=["'][^<>]*>/i.exec(markup);
	if (handler)
		throw new Error(
			`${path} has an inline “${handler[1]}” handler, which the Content-Security-Policy blocks.\nHint: add the listener from a script file.`,
		);
}

const hashOf = (text: string) =>
	`'sha256-${createHash("sha256").update(text).digest("base64")}'`;
