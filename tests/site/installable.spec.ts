import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siteFolder } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

interface Manifest {
	readonly icons: readonly {
		readonly src: string;
		readonly sizes: string;
		readonly purpose: string;
	}[];
	readonly shortcuts: readonly { readonly url: string }[];
}

const manifest: Manifest = JSON.parse(
	readFileSync(join(siteFolder, "manifest.webmanifest"), "utf8"),
);

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): string {
	const bytes = readFileSync(join(siteFolder, file));
	return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test("the icons of the manifest are there in the sizes it names, one for platforms that cut it", () => {
	for (const { src, sizes } of manifest.icons) expect(sizeOf(src)).toBe(sizes);
	expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
	expect(sizeOf("apple-touch-icon.png")).toBe("180x180");
	expect(sizeOf("social.png")).toBe("1200x630");
});

test("a browser finds nothing wrong with the manifest, and its shortcuts lead somewhere", {
	tag: "@chromium",
}, async ({ page, context }) => {
	await page.goto("/how-it-works/");
	const devtools = await context.newCDPSession(page);
	const { errors, data } = await devtools.send("Page.getAppManifest");
	expect(errors).toEqual([]);
	expect(JSON.parse(data ?? "")).toEqual(manifest);
	for (const { url } of manifest.shortcuts)
		expect((await page.request.get(url)).status()).toBe(200);
});
