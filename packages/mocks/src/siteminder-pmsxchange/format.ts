import { soapFormat } from "../siteminder-soap/format.ts";
import { rules } from "./rules.ts";

/** SOAP at `/webservices/`, JSON elsewhere. The body of a JSON error is this sandbox's. */
export const format = soapFormat({
	isSoap: (path) => path.startsWith("/webservices/"),
	answerName: (message) =>
		message === "OTA_ReadRQ"
			? "OTA_ResRetrieveRS"
			: message.replace(/RQ$/, "RS"),
	refuseJson: ({ status, code, problems }) => {
		const [first] = problems;
		// Errors that travel in a 200 do so in SOAP only; that a fault of the client's is a 500 is a rule of SOAP.
		const own =
			status === 200 || (status === 500 && code === "fault Client")
				? 400
				: status;
		const actual = first?.rule === rules.throttle ? 429 : own;
		return { status: actual, body: { status: actual, message: first?.fact } };
	},
});
