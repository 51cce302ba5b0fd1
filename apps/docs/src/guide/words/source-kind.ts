import type { Guide } from "../guide.ts";

type Kind = Guide["process"]["sources"][string]["kind"];

/** What sort of document a source is, in words. */
export const sourceWords: Readonly<Record<Kind, string>> = {
	guide: /* said */ "guide",
	reference: /* said */ "reference",
	specification: /* said */ "specification",
	repository: /* said */ "repository",
	article: /* said */ "article",
	"older-version": "older version",
};
