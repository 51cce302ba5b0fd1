import { soapFormat } from "../siteminder-soap/format.ts";

/** SOAP at the reservation gateway, JSON under /sandbox. The body of a JSON error is this sandbox's. */
export const format = soapFormat({
	isSoap: (path) => !path.startsWith("/sandbox/"),
	answerName: (message) => message.replace(/RQ$/, "RS"),
	refuseJson: ({ status, problems }) => {
		// Errors that travel in a 200 do so in SOAP only, and SOAP faults are a 500.
		const actual = status === 200 || status === 500 ? 400 : status;
		return {
			status: actual,
			body: {
				status: actual,
				problems: problems.map(({ fact, pointer }) => ({ pointer, fact })),
			},
		};
	},
});
