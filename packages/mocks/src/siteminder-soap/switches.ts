/** How wrong credentials are refused; `says` is what the sources say about it. */
export const authentication = (says: string) =>
	({
		title: "Wrong credentials",
		says,
		options: { error: "OTA error", fault: "SOAP fault" },
		default: "error",
	}) as const;

/** The status of SOAP faults. */
export const faultStatus = {
	title: "Status of SOAP faults",
	says: "SOAP 1.1 says 500; the provider does not say.",
	options: { "500": "500", "200": "200" },
	default: "500",
} as const;
