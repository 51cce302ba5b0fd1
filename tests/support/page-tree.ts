import { parseDocument } from "htmlparser2";

export type Node = ReturnType<typeof parseDocument>["children"][number];
export type Element = Extract<Node, { attribs: object }>;

/** The main part of a served page. */
export const mainOf = (html: string): readonly Node[] =>
	parseDocument(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "").children;

export const isElement = (node: Node): node is Element => "attribs" in node;

export const hasClass = ({ attribs }: Element, name: string): boolean =>
	attribs.class?.split(/\s+/).includes(name) ?? false;

/** The elements that fit, in their order, those within others that fit included; a branch that is passed over ends. */
export function elementsIn(
	nodes: readonly Node[],
	fits: (element: Element) => boolean,
	passesOver: (element: Element) => boolean = () => false,
): readonly Element[] {
	return nodes
		.filter(isElement)
		.flatMap((element) =>
			passesOver(element)
				? []
				: [
						...(fits(element) ? [element] : []),
						...elementsIn(element.children, fits, passesOver),
					],
		);
}

/** What an element says. */
export const textOf = ({ children }: Element): string =>
	children
		.map((node) =>
			isElement(node) ? textOf(node) : "data" in node ? node.data : "",
		)
		.join("");
