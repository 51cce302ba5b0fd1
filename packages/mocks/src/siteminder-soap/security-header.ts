import { namespaces, passwordText } from "./namespaces.ts";

/** The header of a message that SiteMinder sends, with the credentials that it was given. */
export function securityHeader({
	username,
	password,
}: {
	readonly username: string;
	readonly password: string;
}) {
	return {
		"wsse:Security": {
			"@xmlns:wsse": namespaces.security,
			"@SOAP-ENV:mustUnderstand": "1",
			"wsse:UsernameToken": {
				"wsse:Username": username,
				"wsse:Password": { "@Type": passwordText, "#text": password },
			},
		},
	};
}
