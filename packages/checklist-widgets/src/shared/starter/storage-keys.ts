/*
 * What the site keeps in the browser, under which names. Nothing of it is ever sent anywhere. Each integration has names of
 * its own: the first one with a provider is called as its process is, further ones `<process>~<random letters>`.
 */

/** The process that an integration follows. */
export const processOf = (integration: string) =>
	integration.replace(/~.*/, "");

/** The progress of an integration, in the format of `ProgressSchema`. */
export const progressKey = (integration: string) =>
	`slipway:progress:${integration}`;

/** The last steps, for undo and history. */
export const journalKey = (integration: string) =>
	`slipway:journal:${integration}`;

/** What was said before the checklist had arrived: one change under each key that begins so, followed by “:” and when. */
export const pendingKey = (integration: string) =>
	`slipway:pending:${integration}`;

/** Stored data that could not be read, kept for its owner to download. */
export const setAsideKey = (integration: string) =>
	`slipway:set-aside:${integration}`;

/** What was removed, to be brought back: one item under each key that begins so, followed by “:”, when, “:” and its kind. */
export const removedKey = (integration: string) =>
	`slipway:removed:${integration}`;

/** The random id under which this browser writes. */
export const browserKey = "slipway:browser";

/** What pages that are only read show of the progress; worked out again whenever it is missing. */
export const shownKey = (integration: string) => `slipway:shown:${integration}`;

/** Which integration with a provider was opened last: in the tab, and in any tab. */
export const openKey = (process: string) => `slipway:open:${process}`;
