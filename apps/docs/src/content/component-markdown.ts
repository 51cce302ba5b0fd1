import { catalogue } from "@slipway/core/errors";
import { controlOperations } from "@slipway/sandbox/control";
import { issueHref } from "../authors/issues.ts";
import { exampleTest } from "../guide/example-test.ts";
import { blocks, bullets, heading, link } from "../guide/markdown/blocks.ts";
import { portfolioMarkdown } from "../guide/markdown/portfolio.ts";
import { browsersInWords } from "../guide/words/browsers.ts";

/** What stands in the Markdown of a page in the place of a component. */
const inWords: { readonly [component: string]: () => string } = {
	PortfolioTables: portfolioMarkdown,
	Browsers: browsersInWords,
	IssueIndex: () =>
		blocks(
			...catalogue.map(({ title, types }) =>
				blocks(
					heading(2, title),
					bullets(
						types.map(
							(type) =>
								`${link(`\`${type.code}\``, issueHref(type.code).replace(/\/$/, ".md"))}: ${type.title}`,
						),
					),
				),
			),
		),
	ControlAddresses: () =>
		bullets(
			controlOperations.map(
				({ method, path, says }) =>
					`\`${method} /_sandbox/{mock}/${path}\`: ${says}`,
			),
		),
	ExampleTest: () => `\`\`\`ts\n${exampleTest.trim()}\n\`\`\``,
	RailKey: () =>
		bullets([
			"**Your turn:** a filled disc, a solid bar.",
			"**Their turn:** a ring, a hollow bar. The provider acts and you wait.",
			"**Somebody else’s:** a diamond, a dotted line.",
		]),
	BasisKey: () =>
		bullets([
			"**Published:** it stands in a source, which is named.",
			"**Derived:** it follows from published facts, and says how.",
			"**Assumed:** nobody has published it; the reason for the assumption is given.",
		]),
};

/**
 * The text of a page with its components in words.
 * @throws {RangeError} for a component that has none: a reader of Markdown cannot use its tag.
 */
export function componentsInWords(body: string): string {
	return body.replaceAll(/^<([A-Z]\w*) ?\/>$/gm, (_tag, name: string) => {
		const words = Object.hasOwn(inWords, name) ? inWords[name] : undefined;
		if (!words)
			throw new RangeError(
				`“${name}” has no words for the Markdown of its page; add them to component-markdown.ts.`,
			);
		return words();
	});
}
