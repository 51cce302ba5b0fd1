import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

const built = fileURLToPath(new URL("../../apps/docs/dist", import.meta.url));

test.describe("a site that was told no address of its own, and no repository", () => {
	test("names none to search engines and social networks", () => {
		for (const { address, html } of allPages()) {
			expect(html, address).not.toMatch(
				/rel="canonical"|property="og:(url|image)"/,
			);
			expect(html, address).not.toMatch(/rel="sitemap"/);
		}
		expect(readdirSync(built).filter((name) => /sitemap/.test(name))).toEqual(
			[],
		);
		expect(existsSync(join(built, "llms.txt"))).toBe(true);
	});

	test("has localhost only in commands, where a script puts the reader's address in its place", () => {
		for (const { address, html } of allPages()) {
			const elsewhere = html
				.replaceAll(/<code[^>]*>[\s\S]*?<\/code>/g, "")
				.replaceAll(/data-[\w-]+="[^"]*"/g, "");
			expect(elsewhere, address).not.toContain("//localhost:4321");
		}
	});

	test("has no link to edit a page at a host of nobody", () => {
		for (const { address, html } of allPages())
			expect(html, address).not.toMatch(/href="[^"]*\/edit\/main\//);
	});
});
