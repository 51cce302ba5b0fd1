import { soapFormat } from "../siteminder-soap/format.ts";
import { rules } from "./rules.ts";

/** SOAP at `/webservices/`, JSON elsewhere. The body of a JSON error is this sandbox's. */
export const format = soapFormat({
	isSoap: (path) => path.startsWith("/webservices/"),
	answerName: (message) =>
		message === "OTA_ReadRQ"
			? "OTA_ResRetrieveRS"
			: message.replace(/RQ$/, "RS"),
	refuseJson: ({ status, problems }) => {
		const [first] = problems;
		const actual = first?.rule === rules.throttle ? 429 : status;
		return { status: actual, body: { status: actual, message: first?.fact } };
	},
});
