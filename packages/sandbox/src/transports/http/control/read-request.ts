import { readJsonWithin } from "../../../json/index.ts";
import { OverLimit } from "../../../limits/index.ts";
import type { Collected } from "../../collected.ts";

/**
 * What is read of a control request, in bytes: a state holds what many requests have brought, and what was answered.
 */
export const largestState = 32 * 1024 * 1024;

/** Of a state as large as that; a few levels above what a message may have, because messages are in it. */
const ofStates = { values: 2_000_000, depth: 100 };

/** The data of a control request. Throws an OverLimit when it has more than is read, a SyntaxError when it is not JSON. */
export function readRequest(body: Collected): unknown {
	if (body.tooLarge) throw new OverLimit("The body has", largestState, "bytes");
	const text = new TextDecoder().decode(body.bytes());
	return readJsonWithin(ofStates, text || "{}");
}
