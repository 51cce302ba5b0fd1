import type { IncomingMessage } from "node:http";
import { Collected } from "../collected.ts";

/** Collects a body. What goes beyond the largest is read and thrown away, so that the sender still gets its answer. */
export function readBody(request: IncomingMessage): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const body = new Collected();
		request.on("data", (chunk: Uint8Array) => body.add(chunk));
		request.on("end", () => resolve(body.bytes()));
		request.on("error", reject);
	});
}
