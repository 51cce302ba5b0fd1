import {
	type ConsolePlan,
	localAddress,
} from "@slipway/checklist-widgets/sandbox";
import {
	bringerIn,
	draftOf,
	programsOf,
	snippetRequest,
} from "@slipway/checklist-widgets/snippets";
import { type MockApi, Sandbox } from "@slipway/sandbox/engine";

type Planned = ConsolePlan["operations"][number];

/**
 * The first example of an operation as a curl command against the sandbox on the reader's own machine, with what earlier
 * answers bring as variables above it.
 */
export function curlOf(api: MockApi): (operation: Planned) => string {
	const sandbox = new Sandbox(api, 1, {
		clock: () => 0,
		wait: () => Promise.resolve(),
	});
	return (operation) => {
		const request = snippetRequest(
			sandbox,
			draftOf(operation),
			`${localAddress}/${api.id}`,
		);
		return (
			new Map(programsOf([{ request, brings: [] }], bringerIn(api))).get(
				"curl",
			) ?? ""
		);
	};
}
