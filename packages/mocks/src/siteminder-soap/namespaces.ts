/** The namespaces of the messages that SiteMinder's SOAP interfaces exchange. */
export const namespaces = {
	envelope: "http://schemas.xmlsoap.org/soap/envelope/",
	security:
		"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
	ota: "http://www.opentravel.org/OTA/2003/05",
} as const;

/** The only type of password that is taken: plain text inside of TLS. */
export const passwordText =
	"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
