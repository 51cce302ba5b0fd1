import { type ComponentType, createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { jsx, jsxs } from "./jsx-runtime.ts";

// A page as it was served, and what it carries for its islands.
beforeEach(() =>
	vi.stubGlobal("document", {
		querySelectorAll: () => [{ textContent: " Ask for access " }],
		querySelector: () => ({ content: { textContent: "Build\nSend & wait" } }),
	}),
);
afterEach(() => vi.unstubAllGlobals());

test.each<[string, Record<string, unknown> & { children?: ReactNode }, string]>(
	[
		["b", { children: "Build" }, '<b lang="en">Build</b>'],
		["b", { children: "Bauen" }, "<b>Bauen</b>"],
		[
			"p",
			{ children: "Zuerst „Ask for access“" },
			'<p>Zuerst „<span lang="en">Ask for access</span>“</p>',
		],
		["option", { children: "Build" }, '<option lang="en">Build</option>'],
		[
			"option",
			{ children: ["Ask for access", " (GET)"] },
			'<option lang="en">Ask for access (GET)</option>',
		],
		[
			"option",
			{ children: "Zuerst Ask for access" },
			"<option>Zuerst Ask for access</option>",
		],
		[
			"text",
			{ children: "1.1 Ask for access" },
			'<text>1.1 <tspan lang="en">Ask for access</tspan></text>',
		],
		["code", { children: "Build" }, '<code lang="en">Build</code>'],
		[
			"pre",
			{ className: "message-body", children: "Hello" },
			'<pre class="message-body" lang="en">Hello</pre>',
		],
		["b", { lang: "fr", children: "Build" }, '<b lang="fr">Build</b>'],
	],
)("<%s> with %j is marked", (type, props, markup) => {
	expect(renderToStaticMarkup(jsx(type, props))).toBe(markup);
});

test("among several children each English text has an element of its own", () => {
	expect(
		renderToStaticMarkup(
			jsxs("p", {
				children: ["Send & wait", jsx("i", { children: 2 }), " Tage"],
			}),
		),
	).toBe('<p><span lang="en">Send &amp; wait</span><i>2</i> Tage</p>');
});

const Shown: ComponentType<{ readonly children?: ReactNode }> = (props) =>
	createElement("u", undefined, Object.keys(props).join());

test("what a component is given is left to the elements that it draws", () => {
	expect(renderToStaticMarkup(jsx(Shown, { children: "Build" }))).toBe(
		"<u>children</u>",
	);
});
