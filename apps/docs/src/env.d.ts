declare namespace App {
	interface Locals {
		/** The open questions and conflicts that the page has told in full so far. */
		toldNotes?: Set<string>;
	}
}

/** How many indexes the search has; see search/parts.ts. */
declare const SEARCH_PARTS: number;

/** The package that the site hands out, where it has been built; see package/offer.ts. */
declare const SLIPWAY_PACKAGE:
	| import("./package/offer.ts").PackageOffer
	| undefined;
