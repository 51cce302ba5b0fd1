import type { Loader } from "astro/loaders";

/** What a hand-written page says of itself, in the language of the edition. */
function saidIn<Data extends Record<string, unknown>>(
	data: Data,
	said: (text: string) => string,
): Data {
	const each = (value: unknown): unknown => {
		if (typeof value === "string") return said(value);
		return value instanceof Object && !Array.isArray(value)
			? saidIn({ ...value }, said)
			: value;
	};
	return Object.fromEntries(
		Object.entries(data).map(([name, value]) => [name, each(value)]),
	) as Data;
}

/**
 * The hand-written pages, and after them an entry for each generated one. An entry says which page it is; the page itself
 * is drawn straight from its data (components/chrome/MarkdownContent.astro), so the store stays small.
 */
export function withGeneratedPages(written: Loader): Loader {
	return {
		name: "written-and-generated-pages",
		async load(context) {
			// First, because it removes the entries that it does not know. It watches its files itself.
			const { catalogue, said } = await import("../said.ts");
			// What the store keeps of an unchanged file is in the words of the catalogue of that time.
			if (catalogue) context.store.clear();
			if (!context.refreshContextData?.generated)
				await written.load({
					...context,
					parseData: (given) =>
						context.parseData({ ...given, data: saidIn(given.data, said) }),
				});
			// Here, so that while the site is served each load sees the definitions as they are by then
			const { generatedPages } = await import("./generated-pages.ts");
			for (const { id, headings, data: given } of await generatedPages()) {
				// Starlight asks for a file; a name in the right folder will do
				const filePath = `src/content/docs/${id}.md`;
				const data = await context.parseData({
					id,
					filePath,
					data: { ...given },
				});
				context.store.set({
					id,
					data,
					filePath,
					digest: context.generateDigest({ ...data }),
					rendered: { html: "", metadata: { headings: [...headings] } },
				});
			}
		},
	};
}
