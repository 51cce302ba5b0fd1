import { type ToldError, toldAt } from "@slipway/sandbox/engine";
import { messageName } from "./message-name.ts";

/** What an error says: a SOAP fault's code, or type and code of an OTA error; in JSON it has a status alone. */
export function errorIn(data: unknown): ToldError {
	const name = messageName(data);
	if (name === undefined)
		return {
			message: toldAt(data, "/message") ?? toldAt(data, "/problems/0/fact"),
		};
	const root = `/Envelope/Body/${name.replaceAll("/", "~1")}`;
	const fault = toldAt(data, `${root}/{}faultcode/#text`);
	if (fault !== undefined)
		return {
			code: fault,
			message: toldAt(data, `${root}/{}faultstring/#text`),
		};
	const error = `${root}/Errors/Error/0`;
	const code = toldAt(data, `${error}/@Code`);
	return {
		code: `Type ${toldAt(data, `${error}/@Type`)}${code === undefined ? "" : `, Code ${code}`}`,
		message: toldAt(data, `${error}/#text`),
	};
}
