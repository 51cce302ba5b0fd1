import { expect, test } from "vitest";
import {
	withFirstScreen,
	withLateScripts,
	withoutIslandStyles,
	withSmallScripts,
} from "./first-paint.ts";

test("a module that a page fetches comes after its styles, and what is written into the page stays as it is", () => {
	expect(
		withLateScripts(
			'<script type="module" src="/a.js"></script><script type="module">b()</script><script>c()</script>',
		),
	).toBe(
		'<script type="module" fetchpriority="low" src="/a.js"></script><script type="module">b()</script><script>c()</script>',
	);
});

test("a module of every page waits until the page has been painted", () => {
	expect(
		withLateScripts(
			'<script type="module" src="/_astro/Search.astro_astro_type_script.a1.js"></script>',
		),
	).toBe(
		'<script type="text/plain" data-late="/_astro/Search.astro_astro_type_script.a1.js"></script>',
	);
});

test("styles that an island fetches hold up no page", () => {
	expect(
		withoutIslandStyles(
			'<link rel="stylesheet" href="/_astro/page.a1.css"><link rel="stylesheet" href="/_astro/code-editor.b2.css">',
		),
	).toBe('<link rel="stylesheet" href="/_astro/page.a1.css">');
});

const letters = "words ".repeat(300);
const page = (link: string, text: string) =>
	`<head>${link}<link rel="icon" href="/i.svg"></head><h2 id="menu">${letters}</h2><main><h1 id="_top">T</h1><h2 class="a" id="way">W</h2>${text}<h3 id="next">N</h3><h2 id="last">L</h2></main>`;

test("a page is painted once the heading after its first screen has been read", () => {
	expect(withFirstScreen(page("", letters))).toBe(
		page('<link rel="expect" href="#next" blocking="render">', letters),
	);
});

test("a short page is painted once its foot has been read, whatever is drawn or hidden in it", () => {
	const drawn = `<svg>${letters}</svg><script>${letters}</script><p class="${letters}">W</p>`;
	expect(withFirstScreen(page("", drawn))).toBe(
		page('<link rel="expect" href="#page-foot" blocking="render">', drawn),
	);
});

test("a script in the page is shortened, and nothing else is", () => {
	expect(
		withSmallScripts(
			'<script>\n\tif (window.a) {\n\t\t// Why\n\t\tb();\n\t}\n</script><script aria-hidden="true"> c() </script><script type="application/json">{ "d": 1 }</script><pre>if ( e )</pre>',
		),
	).toBe(
		'<script>window.a&&b();</script><script aria-hidden="true">c();</script><script type="application/json">{ "d": 1 }</script><pre>if ( e )</pre>',
	);
});

test("a script in the page that cannot be read ends the build", () => {
	expect(() => withSmallScripts("<script>if (</script>")).toThrow(/if \(/);
});
