/** The namespaces of the messages that SiteMinder's SOAP interfaces exchange. */
export const namespaces = {
	envelope: "http://schemas.xmlsoap.org/soap/envelope/",
	security:
		"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
	ota: "http://www.opentravel.org/OTA/2003/05",
} as const;

const ofEnvelope = new Set(["Envelope", "Header", "Body", "Fault"]);
const ofSecurity = new Set([
	"Security",
	"UsernameToken",
	"Username",
	"Password",
]);

/** The namespace that an element of this name is in. */
export function namespaceOf(local: string): string {
	if (ofEnvelope.has(local)) return namespaces.envelope;
	return ofSecurity.has(local) ? namespaces.security : namespaces.ota;
}

/** The only type of password that is taken: plain text inside of TLS. */
export const passwordText =
	"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
