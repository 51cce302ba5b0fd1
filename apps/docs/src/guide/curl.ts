import {
	type ConsolePlan,
	localAddress,
} from "@slipway/checklist-widgets/sandbox";
import {
	draftOf,
	snippetRequest,
	snippetsOf,
} from "@slipway/checklist-widgets/snippets";
import { type MockApi, Sandbox } from "@slipway/sandbox/engine";

type Planned = ConsolePlan["operations"][number];

/** The first example of an operation as a curl command against the sandbox on the reader's own machine. */
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
		return new Map(snippetsOf(request)).get("curl") ?? "";
	};
}
