import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildTargets, supportedBrowsers } from "./browsers.ts";

test("the README names the browsers that the build is made for", () => {
	const readme = readFileSync(
		new URL("../../../README.md", import.meta.url),
		"utf8",
	).replaceAll(/\s+/g, " ");
	expect(readme).toContain(supportedBrowsers());
});

test("styles serve a wider circle of browsers than scripts", () => {
	const version = (targets: readonly string[]) =>
		Number(/chrome(\d+)/.exec(targets.join(" "))?.[1]);
	expect(version(buildTargets.style)).toBeLessThan(
		version(buildTargets.script),
	);
});
