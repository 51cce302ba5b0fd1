import {
	snippetRequest,
	snippetsOf,
} from "@slipway/checklist-widgets/snippets";
import { logLine } from "@slipway/cli/log";
import type { LookAt } from "@slipway/sandbox/conformance/secrets";

/** Where a secret could be seen besides the engine's own records: the terminal, and the request as code. */
export const shownElsewhere: LookAt = (
	sandbox,
	{ method, target, headers, body },
) => ({
	terminal: sandbox
		.journal()
		.slice(-1)
		.map((exchange) => logLine(sandbox, exchange))
		.join("\n"),
	snippets: snippetsOf(
		snippetRequest(
			sandbox,
			{
				operation: "",
				example: 0,
				method,
				target,
				headers: Object.entries(headers)
					.map(([name, value]) => `${name}: ${value}`)
					.join("\n"),
				body: String(body),
			},
			"http://localhost:4010/x",
		),
	)
		.map(([, text]) => text)
		.join("\n"),
});
