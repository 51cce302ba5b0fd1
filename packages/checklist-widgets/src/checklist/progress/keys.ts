/*
 * What the site keeps in the browser, under which names. Nothing of it is ever sent anywhere.
 */

/** The progress through a process, in the format of `ProgressSchema`. */
export const progressKey = (process: string) => `slipway:progress:${process}`;

/** The last steps, for undo and history. */
export const journalKey = (process: string) => `slipway:journal:${process}`;

/** Ticks that were made before the checklist had arrived. */
export const ticksKey = (process: string) => `slipway:ticks:${process}`;

/** Stored data that could not be read, kept for its owner to download. */
export const setAsideKey = (process: string) => `slipway:set-aside:${process}`;

/** The random id under which this browser writes. */
export const browserKey = "slipway:browser";
