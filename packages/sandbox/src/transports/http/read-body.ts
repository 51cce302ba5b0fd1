import type { IncomingMessage } from "node:http";
import { largestBody } from "../../engine/index.ts";

/** Collects a body. What goes beyond the largest is read and thrown away, so that the sender still gets its answer. */
export function readBody(request: IncomingMessage): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		let size = 0;
		request.on("data", (chunk: Uint8Array) => {
			if (size <= largestBody) chunks.push(chunk);
			size += chunk.length;
		});
		request.on("end", () => {
			const [only] = chunks;
			resolve(
				chunks.length === 1 && only
					? only
					: new Uint8Array(Buffer.concat(chunks)),
			);
		});
		request.on("error", reject);
	});
}
