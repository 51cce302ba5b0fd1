/**
 * Names that real systems give to secrets, besides those that the contract of a mock knows. A simulation sends none of
 * them; a recording may hold any.
 */
export const secretNames: readonly string[] = [
	"x-api-key",
	"api-key",
	"apikey",
	"x-auth-token",
	"x-access-token",
	"x-csrf-token",
	"x-amz-security-token",
	"ocp-apim-subscription-key",
	"x-client-secret",
	"clientsecret",
	"accesstoken",
	"refreshtoken",
	"id_token",
	"assertion",
	"client_assertion",
	"passwd",
	"pwd",
	"passphrase",
	"private_key",
	"session_token",
	"jsessionid",
];
