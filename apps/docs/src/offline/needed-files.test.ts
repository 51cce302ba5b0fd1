import { expect, test } from "vitest";
import { neededFiles } from "./needed-files.ts";

const files = new Map([
	["page.Ab12.js", 'import"./shared.Cd34.js";import("./later.Ef56.js")'],
	["shared.Cd34.js", "export{}"],
	[
		"later.Ef56.js",
		'new Worker("/_astro/worker-Gh78.js");import"./page.Ab12.js"',
	],
	["worker-Gh78.js", ""],
	["site.Ij90.css", "@font-face{src:url(/_astro/sign.Kl12.woff2)}"],
	["sign.Kl12.woff2", ""],
	["other.Mn34.js", ""],
]);

test("a page needs what it names, and what that fetches later, in circles too", () => {
	expect(
		neededFiles(
			'<script src="/_astro/page.Ab12.js"></script><p>other.js</p>',
			files,
		),
	).toEqual([
		"later.Ef56.js",
		"page.Ab12.js",
		"shared.Cd34.js",
		"worker-Gh78.js",
	]);
});

test("styles need their faces", () => {
	expect(
		neededFiles("<link href=/handbook/_astro/site.Ij90.css>", files),
	).toEqual(["sign.Kl12.woff2", "site.Ij90.css"]);
});
