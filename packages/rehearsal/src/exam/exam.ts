import {
	type Fault,
	faultsOf,
	type MockApi,
	uniform,
} from "@slipway/sandbox/engine";
import type { Scripts } from "../scripts/catalogue.ts";

/** Disturbances that an integration must survive whenever they come. */
const disturbances = [
	"server-error",
	"rate-limit",
	"timeout",
	"timeout-after-commit",
	"server-error-after-commit",
] as const;

/** The share of the operations that are disturbed. */
const share = 1 / 3;

/**
 * The faults of an exam: some of the operations that cases ask for are disturbed once each, others for each seed. The same
 * seed gives the same exam.
 *
 * @example
 * ```ts
 * import { examOf } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 *
 * examOf(library, {}, 1); // => []
 * ```
 */
export function examOf(
	api: MockApi,
	scripts: Scripts,
	seed: number,
): readonly Fault[] {
	const known = new Set(faultsOf(api).map(({ id }) => id));
	const kinds = disturbances.filter((each) => known.has(each));
	const asked = new Set(
		Object.values(scripts)
			.flatMap((rehearsed) => ("needs" in rehearsed ? [] : rehearsed))
			.filter((script) => script.api === api.id)
			.flatMap(({ parts }) => parts.flatMap(({ steps }) => steps))
			.flatMap(({ operation }) => operation ?? []),
	);
	return [...asked].sort().flatMap((operation, at) => {
		const fault = kinds[Math.floor(uniform(seed, at, 1) * kinds.length)];
		return fault !== undefined && uniform(seed, at, 0) < share
			? [{ fault, operation, times: 1 }]
			: [];
	});
}
