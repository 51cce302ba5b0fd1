import { expect, test } from "vitest";
import { markdownOfPage } from "./markdown-of-page.ts";

const place = { page: "/handbook/example/", base: "/handbook/" };
const bodyOf = (main: string) =>
	markdownOfPage(`<main><h1>Title</h1>${main}</main>`, place)
		.replace("# Title\n\n", "")
		.trimEnd();

test("the title carries the guide and the stage that stand above it", () => {
	expect(
		markdownOfPage(
			'<main><p class="page-kicker"><a href="/handbook/example/">Example</a> <span>Stage 1 of 2</span></p><h1>Account</h1><p>Begin.</p><footer class="foot">Foot</footer></main>',
			place,
		),
	).toBe("# Example, Stage 1 of 2: Account\n\nBegin.\n");
});

test("the sign of a link to a heading, what only scripts say and what is only seen are left out", () => {
	expect(
		bodyOf(
			'<h2 id="a">A</h2><a class="section-link" href="#a">#</a><p class="notice">Reload.</p><button>Press</button><svg><path /></svg><i aria-hidden="true">mark</i><script>let x;</script>',
		),
	).toBe("## A");
});

test("links lead to the Markdown of pages, within a page to nothing, elsewhere as they are", () => {
	expect(
		bodyOf(
			'<p><a href="/handbook/other/#part">Other</a>, <a href="../third/">third</a>, <a href="/handbook/">home</a>, <a href="#a">here</a>, <a href="/handbook/api/x.json">data</a>, <a href="https://provider.example/a/">there</a></p>',
		),
	).toBe(
		"[Other](/handbook/other.md), [third](/handbook/third.md), [home](/handbook/index.md), here, [data](/handbook/api/x.json), [there](https://provider.example/a/)",
	);
});

test("a source is named in full where the page shows its number", () => {
	expect(
		bodyOf(
			'<p>Two days. <span class="basis">Published <a href="/handbook/example/sources/#one" aria-label="Source 1: Guide, Account">[1]</a></span></p>',
		),
	).toBe(
		"Two days. (Published [Source 1: Guide, Account](/handbook/example/sources.md))",
	);
});

test("an image that is described is its description", () => {
	expect(
		bodyOf('<figure><svg role="img" aria-label="20 dots."></svg></figure>'),
	).toBe("20 dots.");
});

test("terms with lists, notes and choices keep their shape", () => {
	expect(
		bodyOf(
			'<dl><div><dt>After</dt><dd><ul><li>One</li><li>Two</li></ul></dd></div></dl><div class="note"><p class="note-head">Where?</p><p>Unsaid.</p></div><label class="option"><input type="radio" checked><span>Yes</span></label><label class="option"><input type="radio"><span>No</span></label>',
		),
	).toBe(
		"- **After:**\n  - One\n  - Two\n\n> **Where?**\n>\n> Unsaid.\n\n- [x] Yes\n- [ ] No",
	);
});

test("code keeps its lines, its language and its backticks", () => {
	expect(
		bodyOf(
			'<pre data-language="ts"><code><div class="ec-line"><div class="code">import a;</div></div><div class="ec-line"><div class="code">\n</div></div><div class="ec-line"><div class="code">a();</div></div></code></pre><p><code>a`b</code></p>',
		),
	).toBe("```ts\nimport a;\n\na();\n```\n\n``a`b``");
});

test("a table has a head, and its cells stay on their lines", () => {
	expect(
		bodyOf(
			'<table><caption>Times</caption><tbody><tr><th scope="row">1. A|B</th><td><div>x</div><div>y</div></td></tr></tbody></table>',
		),
	).toBe("Times:\n\n|  |  |\n| --- | --- |\n| 1. A\\|B | x; y |");
});

test("an article begins with its heading, sections of a list stand beside each other", () => {
	expect(
		bodyOf(
			'<ol><li><article><p class="task-tags"><span>You</span><span class="tag">Optional</span></p><h3>1.1 Ask</h3><p>Do.</p></article></li></ol>',
		),
	).toBe("### 1.1 Ask\n\nYou · Optional\n\nDo.");
});

test("signs of Markdown in a text are plain", () => {
	expect(bodyOf("<p># 2 * 3 [a] snake_case &lt;b></p>")).toBe(
		"\\# 2 \\* 3 \\[a\\] snake_case \\<b>",
	);
	expect(bodyOf("<p>1. Not a list</p>")).toBe("1\\. Not a list");
});
