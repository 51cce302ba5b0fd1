/** An edition of the site: the same pages in one language, under a base path of their own. */
export interface Edition {
	/** Such as `de`. */
	readonly language: string;
	/** Such as `/de/`. */
	readonly base: string;
}

/** The language of an edition in its own words: “Deutsch”. */
export const languageName = (language: string): string =>
	new Intl.DisplayNames([language], { type: "language" }).of(language) ??
	language;

/**
 * The editions that are served beside each other, as `DOCS_EDITIONS` names them: `en=/ de=/de/`.
 *
 * @throws {Error} for a setting that cannot be read.
 */
export function editionsIn(setting: string): readonly Edition[] {
	return setting
		.split(/\s+/)
		.filter(Boolean)
		.map((part) => {
			const [, language, base] =
				/^([a-z]{2,3})=(\/(?:[\w-]+\/)*)$/.exec(part) ?? [];
			if (language === undefined || base === undefined)
				throw new Error(
					`DOCS_EDITIONS has “${part}”.\nHint: name each edition by language and base path: en=/ de=/de/`,
				);
			return { language, base };
		});
}
