import type { Rehearsed } from "../language/script.ts";

/** The scripts of a provider's cases, by case. */
export type Scripts = Readonly<Record<string, Rehearsed>>;

const catalogue: Readonly<Record<string, () => Promise<Scripts>>> = {
	docplanner: async () => (await import("./docplanner/index.ts")).docplanner,
	"holiday-extras": async () =>
		(await import("./holiday-extras/index.ts")).holidayExtras,
	prioticket: async () => (await import("./prioticket/index.ts")).prioticket,
	siteminder: async () => (await import("./siteminder/index.ts")).siteminder,
	"trip-com": async () => (await import("./trip-com/index.ts")).tripCom,
};

/**
 * Fetches the scripts of a provider; none for a provider without a mock.
 *
 * @example
 * ```ts
 * import { loadScripts } from "@slipway/rehearsal";
 *
 * await loadScripts("nobody"); // => {}
 * ```
 */
export const loadScripts = async (provider: string): Promise<Scripts> =>
	(await catalogue[provider]?.()) ?? {};
