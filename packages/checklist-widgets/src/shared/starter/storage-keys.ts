/*
 * What the site keeps in the browser, under which names. Nothing of it is ever sent anywhere.
 */

/** The progress through a process, in the format of `ProgressSchema`. */
export const progressKey = (process: string) => `slipway:progress:${process}`;

/** The last steps, for undo and history. */
export const journalKey = (process: string) => `slipway:journal:${process}`;

/** What was said before the checklist had arrived: one change under each key that begins so, followed by “:” and when. */
export const pendingKey = (process: string) => `slipway:pending:${process}`;

/** Stored data that could not be read, kept for its owner to download. */
export const setAsideKey = (process: string) => `slipway:set-aside:${process}`;

/** The random id under which this browser writes. */
export const browserKey = "slipway:browser";

/** What pages that are only read show of the progress; worked out again whenever it is missing. */
export const shownKey = (process: string) => `slipway:shown:${process}`;
