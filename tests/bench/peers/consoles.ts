import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installed } from "../on-demand.ts";

/** A console for an OpenAPI document, as its makers' own page for it. */
interface Peer {
	readonly name: string;
	/** Its files, from `node_modules` into its page's folder. */
	readonly files: readonly string[];
	readonly page: string;
	/** What is there once a request can be chosen or sent. */
	readonly ready: string;
}

const page = (body: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Console</title>${body}</html>`;

/** Exact versions, so that figures can be compared. */
const versions = {
	rapidoc: "9.3.8",
	"swagger-ui-dist": "5.35.0",
	"@scalar/api-reference": "1.76.0",
};

export const peers = [
	{
		name: "RapiDoc",
		files: ["rapidoc/dist/rapidoc-min.js"],
		page: page(
			'<script type="module" src="rapidoc-min.js"></script><rapi-doc spec-url="openapi.json" render-style="read"></rapi-doc>',
		),
		ready: 'rapi-doc button:has-text("TRY")',
	},
	{
		name: "Swagger UI",
		files: [
			"swagger-ui-dist/swagger-ui-bundle.js",
			"swagger-ui-dist/swagger-ui.css",
		],
		page: page(
			'<link rel="stylesheet" href="swagger-ui.css"><div id="ui"></div><script src="swagger-ui-bundle.js"></script><script>SwaggerUIBundle({ url: "openapi.json", dom_id: "#ui" })</script>',
		),
		ready: ".opblock-summary",
	},
	{
		name: "Scalar",
		files: ["@scalar/api-reference/dist/browser/standalone.js"],
		page: page(
			'<div id="ui"></div><script src="standalone.js"></script><script>Scalar.createApiReference("#ui", { url: "openapi.json", telemetry: false, withDefaultFonts: false, agent: { disabled: true } })</script>',
		),
		ready: 'button:has-text("Test Request")',
	},
] as const satisfies readonly Peer[];

/** Lays the pages of the peers into a folder for a document, each below its place in the list, and answers with that folder. */
export function peersFor(document: object): string {
	const folder = installed("consoles", versions);
	const site = join(folder, "site");
	for (const [place, { files, page: html }] of peers.entries()) {
		const own = join(site, String(place));
		mkdirSync(own, { recursive: true });
		for (const file of files)
			copyFileSync(
				join(folder, "node_modules", file),
				join(own, file.slice(file.lastIndexOf("/") + 1)),
			);
		writeFileSync(join(own, "openapi.json"), JSON.stringify(document));
		writeFileSync(join(own, "index.html"), html);
	}
	return site;
}
