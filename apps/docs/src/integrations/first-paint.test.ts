import { expect, test } from "vitest";
import { withLateScripts } from "./late-scripts.ts";

test("a module that a page fetches comes after its styles, and what is written into the page stays as it is", () => {
	expect(
		withLateScripts(
			'<script type="module" src="/a.js"></script><script type="module">b()</script><script>c()</script>',
		),
	).toBe(
		'<script type="module" fetchpriority="low" src="/a.js"></script><script type="module">b()</script><script>c()</script>',
	);
});
