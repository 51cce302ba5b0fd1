import { expect, test } from "vitest";
import {
	headersFor,
	rulesOf,
} from "../../../scripts/lib/serve/headers-file.mjs";
import {
	caddySnippet,
	headersFile,
	hostHeaders,
	nginxSnippet,
} from "./host-headers.ts";

const sent = (base: string, path: string) =>
	headersFor(
		rulesOf(headersFile(hostHeaders(base, "default-src 'none'"))),
		path,
	);

test("our own server reads from the file what other hosts read", () => {
	expect(sent("/", "/guide/")).toEqual({
		"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"cross-origin-opener-policy": "same-origin",
		"permissions-policy": "camera=(), geolocation=(), microphone=()",
	});
	expect(sent("/docs", "/docs/_astro/a.js")["cache-control"]).toContain(
		"immutable",
	);
	expect(sent("/docs", "/elsewhere/")).toEqual({});
});

test("every kind of text says its characters, and no address gets one header twice", () => {
	const rules = hostHeaders("/", "default-src 'none'");
	for (const ending of ["md", "txt", "json", "xml", "webmanifest"]) {
		const path = `/a/b.${ending}`;
		expect(sent("/", path)["content-type"]).toMatch(/; charset=utf-8$/);
		// Hosts join what two rules say of one header into one value.
		const names = rulesOf(headersFile(rules))
			.filter(({ fits }) => fits.test(path))
			.flatMap(({ headers }) => headers.map(([name]) => name));
		expect(new Set(names).size).toBe(names.length);
	}
});

test("a policy that is longer than hosts read stops the build", () => {
	expect(() => headersFile(hostHeaders("/", "x".repeat(2000)))).toThrow(
		/fewer different inline scripts/,
	);
});

test.each([
	["nginx", nginxSnippet],
	["Caddy", caddySnippet],
])(
	"%s is told every header and the page for what is missing, under the site's path",
	(_, snippet) => {
		const rules = hostHeaders("/docs", "default-src 'none'");
		const text = snippet(rules);
		for (const { headers } of rules)
			for (const [name, value] of Object.entries(headers))
				if (name !== "Content-Type")
					expect(text).toContain(`${name} "${value}"`);
		expect(text).toContain("/docs/404.html");
		expect(text).toContain("/docs/_astro/");
		expect(text).toContain("text/markdown");
	},
);
