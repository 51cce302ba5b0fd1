import {
	type Fault,
	faultInWords,
	faultsOf,
	type MockApi,
} from "@slipway/sandbox/engine";

/**
 * What an exam disturbs, a line for each fault; none where it disturbs nothing.
 *
 * @example
 * ```ts
 * import { examInWords } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 *
 * examInWords([library], () => []); // => []
 * ```
 */
export const examInWords = (
	apis: readonly MockApi[],
	examFor: (api: MockApi) => readonly Fault[],
): readonly string[] =>
	apis.flatMap((api) =>
		examFor(api).map((fault) =>
			faultInWords(
				{ faults: faultsOf(api), operations: api.operations },
				fault,
			),
		),
	);
