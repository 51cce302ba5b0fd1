/** The name of the meta element with a page's group and mark; by itself, because every page loads it and no worker does. */
export const metaName = "slipway-page";
