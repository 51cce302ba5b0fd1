import type { Difference } from "@slipway/core/checklist";

/** The kinds of difference in words. */
export const kinds: { readonly [kind in Difference["kind"]]: string } = {
	new: /* said */ "new",
	newer: "newer than yours",
	conflict: "changed by both",
};
