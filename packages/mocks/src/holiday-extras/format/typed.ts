import { recordOf } from "./parameters.ts";

const truths = new Set(["cached", "advance_purchase"]);
const phones = new Set(["MobileNum", "Mobile", "DayPhone", "EvePhone"]);
const addresses = new Set(["BookingURL", "MoreInfoURL"]);

/**
 * An answer's texts as the values that its JSON has, oddities included: numbers where digits do not begin with a zero, so
 * that 0.00 stays text; telephone numbers without their leading zero; `true` for some flags and `""` for one that is not
 * set; an empty `ATTRIBUTES` list in the items of a search.
 */
export function typed(name: string, value: unknown): unknown {
	if (typeof value === "string") return typedText(name, value);
	if (Array.isArray(value))
		return value.map((item) =>
			name === "CarPark" || name === "Lounge"
				? { ATTRIBUTES: [], ...recordOf(typed("", item)) }
				: typed(name, item),
		);
	return Object.fromEntries(
		Object.entries(recordOf(value)).map(([key, item]) => [
			key,
			typed(key, item),
		]),
	);
}

function typedText(name: string, text: string): unknown {
	if (truths.has(name)) return text === "1";
	if (name === "CanAmendCantCancel" && text === "0") return "";
	if (addresses.has(name)) return `${text}.js`;
	if (phones.has(name) && /^\d{1,15}$/.test(text)) return Number(text);
	return /^[1-9]\d{0,14}(\.\d+)?$/.test(text) ? Number(text) : text;
}
