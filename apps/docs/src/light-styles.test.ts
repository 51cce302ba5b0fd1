import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { lightened } from "./light-styles.ts";

const file = createRequire(import.meta.url).resolve(
	"@astrojs/starlight/style/markdown.css",
);
const css = readFileSync(file, "utf8");

test("the style of lists is left as it is, but for scripts inside of them", () => {
	const light = lightened(file, css);
	expect(light).toMatch(/:is\(\s*:last-child:not\([^{]*\)\s*\) \{/);
	expect(light).not.toContain("script:last-child");
});

test("other style sheets are left alone", () => {
	expect(lightened("/own.css", ".a:has(.b) {}")).toBeUndefined();
});

test("a package that has no slow selector any more is noticed", () => {
	expect(() => lightened(file, ".a {}")).toThrow("Take it off the list");
});
