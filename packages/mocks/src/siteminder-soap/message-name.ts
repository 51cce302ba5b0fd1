import type { XmlElement } from "@slipway/sandbox/xml";

/** The name of the message in an envelope; undefined when there is not exactly one. */
export function messageName(body: unknown): string | undefined {
	const inside = elementIn(elementIn(body, "Envelope"), "Body");
	const names = Object.keys(inside ?? {}).filter((name) => !/^[@#]/.test(name));
	return names.length === 1 ? names[0] : undefined;
}

/** An element of data that was read from XML. */
export function elementIn(data: unknown, name: string): XmlElement | undefined {
	if (typeof data !== "object" || data === null || !Object.hasOwn(data, name))
		return undefined;
	const found: unknown = Reflect.get(data, name);
	return isElement(found) ? found : undefined;
}

function isElement(value: unknown): value is XmlElement {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
