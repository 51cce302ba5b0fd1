import { largestBody } from "../engine/index.ts";

/** A body that is being read: a little more than the largest, in bytes, is held, never all of an endless one. */
export class Collected {
	readonly #largest: number;
	readonly #chunks: Uint8Array[] = [];
	#size = 0;
	#held = 0;

	constructor(largest = largestBody) {
		this.#largest = largest;
	}

	/** Takes a piece, or throws it away when there is enough already. */
	add(chunk: Uint8Array): void {
		if (!this.tooLarge) {
			this.#chunks.push(chunk);
			this.#held += chunk.length;
		}
		this.#size += chunk.length;
	}

	/** Whether there is more than a body may have, so that no more of it needs to be read. */
	get tooLarge(): boolean {
		return this.#size > this.#largest;
	}

	/** How many bytes have come, those thrown away included. */
	get size(): number {
		return this.#size;
	}

	bytes(): Uint8Array {
		const [only] = this.#chunks;
		if (only && this.#chunks.length === 1) return only;
		const bytes = new Uint8Array(this.#held);
		let at = 0;
		for (const chunk of this.#chunks) {
			bytes.set(chunk, at);
			at += chunk.length;
		}
		return bytes;
	}
}

/** What a stream holds, or a little more than the largest body; then the rest is given up. */
export async function collected(
	stream: ReadableStream<Uint8Array> | null,
): Promise<Collected> {
	const body = new Collected();
	if (!stream) return body;
	const reader = stream.getReader();
	for (
		let part = await reader.read();
		!part.done && !body.tooLarge;
		part = await reader.read()
	)
		body.add(part.value);
	await reader.cancel();
	return body;
}
