import { elementReader } from "@slipway/sandbox/xml";
import { listedNames } from "./listed-names.ts";
import { namespaces } from "./namespaces.ts";

const ofEnvelope = new Set(["Envelope", "Header", "Body", "Fault"]);
const ofSecurity = new Set([
	"Security",
	"UsernameToken",
	"Username",
	"Password",
]);

/** Reads a message: an envelope and what is in it. Throws a SyntaxError when it is not well-formed. */
export const readEnvelope = elementReader({
	namespaceOf: (local) => {
		if (ofEnvelope.has(local)) return namespaces.envelope;
		return ofSecurity.has(local) ? namespaces.security : namespaces.ota;
	},
	listed: listedNames,
});
