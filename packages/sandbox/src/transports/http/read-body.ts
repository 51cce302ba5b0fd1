import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Collected } from "../collected.ts";

/** What a request brought. */
export interface ReadBody {
	readonly body: Collected;
	/** Why its content coding was not undone, with the coding's name; undefined when it was, or there was none. */
	readonly undecoded: string | undefined;
}

const decoders: Readonly<Record<string, () => Transform>> = {
	gzip: createGunzip,
	"x-gzip": createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
};

const noBody: ReadBody = { body: new Collected(), undecoded: undefined };

/** Whether a request has a body at all (RFC 9112, 6). */
const hasBody = ({ headers }: IncomingMessage): boolean =>
	headers["transfer-encoding"] !== undefined ||
	(headers["content-length"] ?? "0") !== "0";

/**
 * Collects a body and undoes its content coding. What goes beyond the largest is read and thrown away, so that the sender
 * still gets its answer; a body that grows beyond it while it is decoded is given up there.
 */
export function readBody(
	request: IncomingMessage,
	largest?: number,
): ReadBody | Promise<ReadBody> {
	if (!hasBody(request)) return noBody;
	const coding = (request.headers["content-encoding"] ?? "")
		.trim()
		.toLowerCase();
	const decoder = decoders[coding]?.();
	return new Promise((resolve, reject) => {
		const body = new Collected(largest);
		let undecoded: string | undefined =
			decoder || coding === "" || coding === "identity" ? undefined : coding;
		const end = () => resolve({ body, undecoded });
		request.on("error", reject);
		if (!decoder) {
			request.on("data", (chunk: Uint8Array) => body.add(chunk));
			request.on("end", end);
			return;
		}
		const giveUp = () => {
			request.unpipe(decoder);
			decoder.destroy();
			request.resume();
			if (request.readableEnded) end();
			else request.on("end", end);
		};
		decoder.on("data", (chunk: Uint8Array) => {
			body.add(chunk);
			if (body.tooLarge) giveUp();
		});
		decoder.on("end", end);
		decoder.on("error", () => {
			undecoded = coding;
			giveUp();
		});
		request.pipe(decoder);
	});
}
