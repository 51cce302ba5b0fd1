import type { XmlElement } from "../read-elements.ts";

/** Whether a value is an element: neither text nor a list of elements. */
export function isElement(value: unknown): value is XmlElement {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
