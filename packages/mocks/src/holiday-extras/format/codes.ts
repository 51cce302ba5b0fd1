import { type Problem, valueAtPointer } from "@slipway/sandbox/engine";
import type { Parameters } from "./parameters.ts";

interface Codes {
	readonly missing?: string;
	readonly wrong?: string;
}

/** Error codes by the parameter that is missing or malformed, as far as they are published. */
const codes: Readonly<Record<string, Codes>> = {
	ArrivalDate: { missing: "1435", wrong: "F0071" },
	ArrivalTime: { wrong: "F0071" },
	DepartDate: { missing: "1441", wrong: "F0071" },
	DepartTime: { wrong: "F0071" },
	Adults: { missing: "1466" },
	Registration: { wrong: "0041" },
	CustomerRef: { wrong: "0042" },
};

/** The code of a request whose parameters do not fit. On a price check a stay that cannot be read has a code of its own. */
export function codeOf(
	{ pointer }: Problem,
	path: string,
	sent: Parameters,
): string {
	const [, name = ""] = pointer.split("/");
	const known = codes[name] ?? {};
	const value = valueAtPointer(sent, pointer);
	if (value === undefined || value === "")
		return known.missing ?? "MissingParameter";
	const wrong = known.wrong ?? "Validation Error";
	return wrong === "F0071" && /\/priceCheck(\.\w+)?\/?$/.test(path)
		? "price-check"
		: wrong;
}
