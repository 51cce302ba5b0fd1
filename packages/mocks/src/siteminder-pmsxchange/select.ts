import { foreignOn } from "../siteminder-soap/foreign.ts";
import { messageName } from "../siteminder-soap/message-name.ts";
import { refuse } from "./refuse.ts";

/** The operation that a message means: the name of the one element in the body. */
export function select(body: unknown): string {
	const name = messageName(body);
	if (name === undefined) {
		const foreign = foreignOn(["Envelope", "Body"], body);
		throw refuse("xml", {
			code: "fault Client",
			status: 500,
			pointer: foreign?.pointer ?? "/Envelope/Body",
			fact:
				foreign?.fact ??
				"There is no SOAP 1.1 envelope with one message in its body.",
			fix: foreign?.expected,
		});
	}
	if (name.startsWith("{"))
		throw refuse("xml", {
			code: "fault Client",
			status: 500,
			pointer: `/Envelope/Body/${name.slice(name.indexOf("}") + 1)}/@xmlns`,
			fact: `The message is in the namespace “${name.slice(1, name.indexOf("}"))}”.`,
			fix: "http://www.opentravel.org/OTA/2003/05",
		});
	return name;
}
