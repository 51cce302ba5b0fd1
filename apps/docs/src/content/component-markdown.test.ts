import { expect, test } from "vitest";
import { componentsInWords } from "./component-markdown.ts";

test("a component stands in the Markdown as words", () => {
	const text = componentsInWords("Before.\n\n<RailKey />\n\nAfter.");
	expect(text).toContain("**Your turn:**");
	expect(text).toMatch(/^Before\.\n\n- /);
	expect(text).not.toContain("<");
});

test("the example of a test is code", () => {
	expect(componentsInWords("<ExampleTest />")).toMatch(
		/^```ts\n[\s\S]*sandboxFor\([\s\S]*\n```$/,
	);
});

test("the portfolio's tables are tables, with every provider and every team", () => {
	const text = componentsInWords("<PortfolioTables />");
	expect(text.match(/^## /gm)).toHaveLength(3);
	expect(text.match(/^\| \d\. \[/gm)).toHaveLength(15);
	expect(text).not.toContain("undefined");
});

test("a component without words stops the build", () => {
	expect(() => componentsInWords("<Nameless />")).toThrow(/“Nameless”/);
});
