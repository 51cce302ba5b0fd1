import { progressVersion } from "../progress.ts";

/** Turns progress of one version into the next. Works on anything; what does not fit is found afterwards. */
export type Migration = (progress: Readonly<Record<string, unknown>>) => object;

/** By the version that each one starts from. */
const migrations: { readonly [from: number]: Migration } = {};

/**
 * Stored progress brought up to the current version of the format.
 *
 * @example
 * ```ts
 * import { migrate } from "@slipway/core/checklist";
 * migrate({ version: 1 }, { 1: (old) => ({ ...old, tasks: {} }) }, 2); // => { version: 2, tasks: {} }
 * ```
 */
export function migrate(
	stored: unknown,
	steps: { readonly [from: number]: Migration } = migrations,
	current: number = progressVersion,
): unknown {
	let value = stored;
	for (let version = versionOf(value); version < current; version++) {
		const step = steps[version];
		if (step === undefined) break;
		value = { ...step({ ...Object(value) }), version: version + 1 };
	}
	return value;
}

function versionOf(value: unknown): number {
	const version: unknown = Reflect.get(Object(value), "version");
	return typeof version === "number" ? version : Number.POSITIVE_INFINITY;
}
