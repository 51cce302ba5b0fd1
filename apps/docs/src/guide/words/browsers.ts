import { supportedBrowsers } from "../../browsers.ts";

/** What a reader should know about browsers. */
export const browsersInWords = () =>
	`The checklist, the timeline and the sandbox are made for ${supportedBrowsers()}, and newer. In an older browser every page can be read and printed; the interactive parts may stay as they are served, and then say so.`;
