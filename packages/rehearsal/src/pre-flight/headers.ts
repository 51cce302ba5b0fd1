import type { MockApi } from "@slipway/sandbox/engine";
import type { Observation } from "../traffic/observation.ts";
import { sentAs } from "./credentials.ts";
import type { Finding } from "./finding.ts";

const check = "headers";

/** Whether requests carry the headers without which their operations refuse. One that was left out once may be a test. */
export function headersFinding(
	{ operations }: MockApi,
	requests: readonly Observation[],
): Finding {
	for (const { id, headers = {} } of operations) {
		const sent = requests.filter(({ name }) => name === id);
		const [first] = sent;
		if (!first) continue;
		for (const [name, { required, example }] of Object.entries(headers))
			if (
				required &&
				sent.every(({ request }) => !request.headers[name.toLowerCase()])
			)
				return {
					check,
					is: "bad",
					says: `${sentAs(first)} lacks the header ${name}.`,
					fix: `Send it each time, such as ${name}: ${example}.`,
				};
	}
	return { check, is: "good", says: "No mandatory header is missing." };
}
