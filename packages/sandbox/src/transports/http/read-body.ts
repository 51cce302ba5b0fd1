import type { IncomingMessage } from "node:http";
import { Collected } from "../collected.ts";

/** Collects a body. What goes beyond the largest is read and thrown away, so that the sender still gets its answer. */
export function readBody(
	request: IncomingMessage,
	largest?: number,
): Promise<Collected> {
	return new Promise((resolve, reject) => {
		const body = new Collected(largest);
		request.on("data", (chunk: Uint8Array) => body.add(chunk));
		request.on("end", () => resolve(body));
		request.on("error", reject);
	});
}
