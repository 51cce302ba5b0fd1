/*
 * What a tab keeps of its sandboxes, under which names. Apart from what reads it, because small scripts ask only whether
 * there is anything.
 */

/** The state of a mock's sandbox. */
export const stateKey = (mock: string) => `slipway:sandbox:${mock}`;

/** The state that an older Slipway wrote in this tab. */
export const olderStateKey = (mock: string) => `${stateKey(mock)}:older`;

/** The journal of a mock's sandbox. */
export const journalKey = (mock: string) => `${stateKey(mock)}:journal`;
