import type { MockApi, Rule } from "@slipway/sandbox/engine";

type Named =
	| "path"
	| "method"
	| "size"
	| "encoding"
	| "representation"
	| "xml"
	| "shape"
	| "throttle"
	| "failure";

/** How a SOAP mock answers what no operation sees: with a fault, but a message of the wrong shape with an OTA error. */
export function soapRefusals(
	rules: Readonly<Record<Named, Rule>>,
): MockApi["refusals"] {
	const client = (status: number, rule: Rule) => ({
		status,
		code: "fault Client",
		rule,
	});
	const server = (rule: Rule) => ({ status: 500, code: "fault Server", rule });
	return {
		"unknown path": client(404, rules.path),
		method: client(405, rules.method),
		// SOAP 1.1, section 6.2, asks for a 500 with every fault. That is kept for messages that are not read for what they
		// are; to one that is too long the fault tells the limit, and its status that sending it again is in vain.
		"too large": client(413, rules.size),
		encoding: client(500, rules.encoding),
		"media type": client(415, rules.representation),
		malformed: client(500, rules.xml),
		invalid: { status: 200, code: "10", rule: rules.shape },
		"rate limit": server(rules.throttle),
		"server error": server(rules.failure),
	};
}
