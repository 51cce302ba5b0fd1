import type { ReactNode } from "react";
import * as react from "react/jsx-runtime";
import { englishParts, isAllEnglish } from "./english-parts.ts";
import { textsOfThisPage } from "./page-texts.ts";

export { Fragment } from "react/jsx-runtime";

type Props = Readonly<Record<string, unknown>> & {
	readonly children?: ReactNode;
};

/**
 * React’s own, in editions of other languages: what definitions say is marked as English (WCAG 2.2, 3.1.2), so that no
 * component has to know where its texts are from.
 */
export const jsx = (type: unknown, props: Props, key?: string) =>
	(react.jsx as Make)(type, inEnglish(type, props), key);
export const jsxs = (type: unknown, props: Props, key?: string) =>
	(react.jsxs as Make)(type, inEnglish(type, props), key);

type Make = (type: unknown, props: Props, key?: string) => ReactNode;

/** Elements that hold text and nothing else, and what is code. */
const plain = /^(option|title|desc|textarea|style|script|code|pre)$/;
/** The class of a text that is written to the provider. */
const toProvider = "message-body";
const ofPicture = /^(text|tspan)$/;

function inEnglish(type: unknown, props: Props): Props {
	const { children, className, lang } = props;
	if (typeof type !== "string" || lang !== undefined) return props;
	if (className === toProvider) return { ...props, lang: "en" };
	if (plain.test(type))
		return isSaidInEnglish(children) ? { ...props, lang: "en" } : props;
	if (typeof children === "string") {
		const parts = partsOf(children);
		if (!parts) return props;
		return parts.length === 1
			? { ...props, lang: "en" }
			: { ...props, children: marked(type, parts) };
	}
	if (!Array.isArray(children)) return props;
	let isChanged = false;
	const all = children.map((child: ReactNode) => {
		const parts = typeof child === "string" ? partsOf(child) : undefined;
		if (!parts) return child;
		isChanged = true;
		return marked(type, parts);
	});
	return isChanged ? { ...props, children: all } : props;
}

/** Whether all words of an element that holds nothing but text are English. */
function isSaidInEnglish(children: ReactNode): boolean {
	const said = [children].flat();
	return (
		said.every((child) => typeof child !== "object" || child === null) &&
		isAllEnglish(
			said.filter((child) => typeof child !== "boolean").join(""),
			textsOfThisPage(),
		)
	);
}

/** A text with English in it in parts; undefined for one without. */
function partsOf(text: string) {
	const parts = englishParts(text, textsOfThisPage());
	return parts.some(({ isEnglish }) => isEnglish) ? parts : undefined;
}

const marked = (
	type: string,
	parts: NonNullable<ReturnType<typeof partsOf>>,
): ReactNode =>
	parts.map(({ text, isEnglish }, at) =>
		isEnglish
			? (react.jsx as Make)(
					ofPicture.test(type) ? "tspan" : "span",
					{ lang: "en", children: text },
					String(at),
				)
			: text,
	);
