import {
	type Element,
	elementsIn,
	hasClass,
	mainOf,
} from "../support/page-tree.ts";
import { allPages, type Page } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

test("every section of a page is in its table of contents, and the other way round", () => {
	const pages = allPages().filter(({ html }) => html.includes(contents));
	expect(pages.length).toBeGreaterThan(50);
	for (const page of pages)
		expect(sectionsOf(page), page.address).toEqual(contentsOf(page));
});

test("a heading that the table of contents does not know is found", () => {
	const page = {
		address: "/",
		html: `<${contents}><a href="#_top">Top</a><a href="#a">A</a></${contents}><main><h2 id="a">A</h2><h3 id="b">B</h3><h2>C</h2></main>`,
	};
	expect(contentsOf(page)).toEqual(["a"]);
	expect(sectionsOf(page)).toEqual(["a", "b", "a heading without an id"]);
});

const contents = "mobile-starlight-toc";

function contentsOf({ html }: Page): readonly string[] {
	const list = new RegExp(`<${contents}[\\s\\S]*?</${contents}>`).exec(html);
	return [...(list?.[0] ?? "").matchAll(/href="#([^"]+)"/g)]
		.map(([, slug = ""]) => slug)
		.filter((slug) => slug !== "_top");
}

/**
 * The headings of a page, and the drawers of a console. Within a section that an island draws, smaller ones are the island's own affair; what is served
 * of the portfolio gives way to the reader's own, which has no sections; the headings of a specimen are no part of the page that shows it.
 */
function sectionsOf({ html }: Page): readonly string[] {
	const main = mainOf(html);
	const own = new Set(
		elementsIn(main, isIsland).flatMap(({ children }) =>
			elementsIn(children, ({ name }) => name === "h3"),
		),
	);
	const givesWay = (element: Element) =>
		"data-portfolio" in element.attribs || hasClass(element, "specimen");
	return elementsIn(
		main,
		(element) =>
			/^h[23]$/.test(element.name) || hasClass(element, "console-drawer"),
		givesWay,
	)
		.filter((heading) => !own.has(heading))
		.map(({ attribs }) => attribs.id ?? "a heading without an id");
}

const isIsland = (element: Element) =>
	["checklist", "timeline", "console"].some((name) => hasClass(element, name));
