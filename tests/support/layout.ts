import type { Page } from "@playwright/test";

/** Waits until faces are there, and what a change of size or theme has set off is drawn. */
export const settled = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		await document.fonts.ready;
		for (let frames = 0; frames < 2; frames++)
			await new Promise((drawn) => requestAnimationFrame(drawn));
		await Promise.all(
			document.getAnimations().map(({ finished }) => finished),
		).catch(() => {});
	});

/** Has everything laid out: what a page skips while it is out of sight would keep the layout of an earlier width. */
export const layOutAll = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>("main *"))
			if (getComputedStyle(element).contentVisibility !== "visible")
				element.style.contentVisibility = "visible";
	});

/** Roles that divide a page. */
const dividing =
	/^\s*- (banner|navigation|main|complementary|contentinfo|search|region|form|heading)\b/;

/**
 * What a page is divided into for those who listen: landmarks, and headings of the first two levels; indented as they lie
 * within each other.
 */
export async function outlineOf(page: Page): Promise<string> {
	const all = (await page.locator("body").ariaSnapshot()).split("\n");
	return all
		.filter((line) => dividing.test(line) && !/\[level=[3-6]\]/.test(line))
		.map((line) =>
			line
				.replace(/:$/, "")
				.replace(/(\[level=\d\]): .*/, "$1")
				// Below a narrow header, the name goes on with the section that is in sight.
				.replace(/("On this page) [^"]*"/, '$1"'),
		)
		.join("\n");
}

/**
 * Where the main blocks of a page lie across: the frame, then the blocks of its text, grouped by left edge and width.
 * Rounded to 8 pixels. Heights are left out: they follow from how much a guide says.
 */
export async function columnsOf(page: Page): Promise<string> {
	return page.evaluate(() => {
		const across = (element: Element | null) => {
			const box = element?.getBoundingClientRect();
			if (!element || !box || box.width * box.height === 0) return undefined;
			if (!element.checkVisibility({ visibilityProperty: true }))
				return undefined;
			const round = (length: number) => Math.round(length / 8) * 8;
			return `${round(box.left)}+${round(box.width)}`;
		};
		const nameOf = (element: Element) =>
			[
				element.localName,
				...[...element.classList]
					.filter((name) => !/^(astro-|not-content|sl-)/.test(name))
					.slice(0, 1),
			].join(".");
		const frame = [
			["header", "header"],
			["sidebar", ".sidebar-pane"],
			["contents", "starlight-toc"],
			["text", ".sl-markdown-content"],
			["foot", "footer"],
		].flatMap(([name, selector = ""]) => {
			const at = across(document.querySelector(selector));
			return at ? [`${name} ${at}`] : [];
		});
		const blocks = (within: Element, depth: number): Element[] =>
			[...within.children].flatMap((child) => {
				const opens =
					getComputedStyle(child).display === "contents" ||
					(depth < 2 &&
						/^(div|section|article)$/.test(child.localName) &&
						!child.classList.contains("section-heading"));
				return opens && child.children.length > 1
					? blocks(child, depth + 1)
					: [child];
			});
		const groups = new Map<string, Set<string>>();
		const text = document.querySelector(".sl-markdown-content");
		for (const block of text ? blocks(text, 0) : []) {
			const at = across(block);
			if (!at || block.classList.contains("sr-only")) continue;
			const names = groups.get(at) ?? new Set();
			groups.set(at, names.add(nameOf(block)));
		}
		return [
			frame.join(", "),
			...[...groups].map(([at, names]) => `${at}: ${[...names].join(", ")}`),
		].join("\n");
	});
}

/** What of a page is wider than its screen: the page itself, with the elements that reach over its edge. */
export async function overflowing(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const reaching = [...document.querySelectorAll("body *")].filter(
			(element) =>
				element.getBoundingClientRect().right > clientWidth + 1 &&
				!element.closest(".scroller"),
		);
		return [
			`${scrollWidth} px on a screen of ${clientWidth} px`,
			...reaching
				.slice(0, 5)
				.map((element) => `${element.localName}.${element.className}`),
		];
	});
}

/** Text that is cut off: it is longer than its box, and the box shows no more of it in any way. */
export async function cutOff(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const isCut = (element: Element) => {
			const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
			if (clientWidth <= 1 || clientHeight <= 1) return false;
			const style = getComputedStyle(element);
			const hides = (overflow: string) => /hidden|clip/.test(overflow);
			return (
				(hides(style.overflowX) && scrollWidth > clientWidth + 1) ||
				(hides(style.overflowY) && scrollHeight > clientHeight + 1)
			);
		};
		return [...document.querySelectorAll("body *")]
			.filter(
				(element) =>
					element instanceof HTMLElement &&
					element.textContent?.trim() &&
					isCut(element) &&
					element.checkVisibility({ visibilityProperty: true }),
			)
			.slice(0, 5)
			.map(
				(element) =>
					`${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`,
			);
	});
}

/**
 * What can have the focus and does not show it, or shows it where nobody can see: no outline, no size, or beyond the edge
 * of the page. What is folded away is left out.
 */
export async function hiddenFocus(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const shown = (element: HTMLElement) => {
			element.focus({
				preventScroll: true,
				focusVisible: true,
			} as FocusOptions);
			if (document.activeElement !== element) return true;
			const box = element.getBoundingClientRect();
			// A link that covers its card shows the focus around the card, and an editor around itself.
			const outlined = [
				element,
				element.parentElement,
				element.closest(".provider, .prism-code-editor"),
			].some((place) => {
				if (!place) return false;
				const { outlineStyle, outlineWidth } = getComputedStyle(place);
				return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
			});
			const within =
				box.width > 0 &&
				box.height > 0 &&
				(box.left < document.documentElement.clientWidth ||
					element.closest(".scroller") !== null);
			return outlined && within;
		};
		const hidden = [
			...document.querySelectorAll<HTMLElement>(
				"a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']",
			),
		].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				!shown(element),
		);
		(document.activeElement as HTMLElement | null)?.blur();
		return hidden
			.slice(0, 5)
			.map(
				(element) =>
					`${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`,
			);
	});
}
