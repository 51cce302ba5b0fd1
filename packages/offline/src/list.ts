/** One page of an edition of the site. */
export interface ListedPage {
	/** Below the base path, with the last slash: `prioticket/checklist/`; the home page is the empty text. */
	readonly path: string;
	readonly title: string;
	readonly bytes: number;
	/** A digest of the page, which it carries itself: two editions of a page with one mark are the same. */
	readonly mark: string;
	/** Places in the list's files: everything that the page can fetch, whatever the reader touches. */
	readonly files: readonly number[];
}

/** The pages of a group, a guide for example, as they are in one edition of the site: written by the build. */
export interface OfflineList {
	/** A digest of the whole site. */
	readonly edition: string;
	readonly group: string;
	/** Files below the base path, with their lengths in bytes. */
	readonly files: readonly (readonly [path: string, bytes: number])[];
	readonly pages: readonly ListedPage[];
}

/** A guide that can be kept as a whole. */
export interface OfferedGuide {
	readonly id: string;
	readonly name: string;
	readonly pages: number;
	/** What all of it takes up once it is kept. */
	readonly bytes: number;
}

/** The pages that belong to no guide, and what can be kept. */
export interface SiteList extends OfflineList {
	readonly group: "site";
	readonly guides: readonly OfferedGuide[];
}

/** Kept for whoever opens any page: the way to everything else that is kept. */
export const shellPaths: readonly string[] = ["offline/", ""];

/** Where a group's list is, below the base path. */
export const listPath = (group: string): string =>
	`offline/lists/${group}.json`;

/** What a page says of itself, as the build writes it and the worker looks for it. */
export const metaContent = (group: string, mark: string): string =>
	`${group} ${mark}`;

/** The group in what a page says of itself. */
export const groupOf = (content: string): string => content.split(" ")[0] ?? "";
