import {
	type Fault,
	faultInWords,
	faultsOf,
	type MockApi,
} from "@slipway/sandbox/engine";

/** What an exam has disturbed, line by line. */
export const examInWords = (
	number: number,
	apis: readonly MockApi[],
	examFor: (api: MockApi) => readonly Fault[],
): string =>
	[
		`Exam ${number} disturbed, each once, where it was sent:`,
		...apis.flatMap((api) =>
			examFor(api).map(
				(fault) =>
					`  ${faultInWords({ faults: faultsOf(api), operations: api.operations }, fault)}`,
			),
		),
	].join("\n");
