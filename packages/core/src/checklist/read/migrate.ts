/** Turns progress of one version into the next. Works on anything; what does not fit is found afterwards. */
export type Migration = (progress: Readonly<Record<string, unknown>>) => object;

/** By the version that each one starts from. */
const migrations: { readonly [from: number]: Migration } = {};

/**
 * Stored progress brought up to the newest version of the format that a step leads to.
 *
 * @example
 * ```ts
 * import { migrate } from "@slipway/core/checklist";
 * migrate({ version: 1 }, { 1: (old) => ({ ...old, tasks: {} }) }); // => { version: 2, tasks: {} }
 * ```
 */
export function migrate(
	stored: unknown,
	steps: { readonly [from: number]: Migration } = migrations,
): unknown {
	const { version } = Object(stored);
	const step = typeof version === "number" && steps[version];
	return step
		? migrate({ ...step(Object(stored)), version: version + 1 }, steps)
		: stored;
}
