/** Numbers that are made at a time: the state of the generator stays in registers between them. */
const batch = 1024;

/**
 * A source of shares between 0 and 1, the same for the same seed: the upper 32 bits of xoroshiro128+ (Blackman and Vigna,
 * 2018, with the constants 24, 16 and 37). Its two numbers of 64 bits begin as −1 and ~seed, and as seed and 0, the upper
 * half first. A class, because an engine keeps numbers out of memory where it knows the method that makes them.
 */
export class Shares {
	/** The numbers that were made last, and how many of them are used: for a loop in which every call counts. */
	readonly made = new Float64Array(batch);
	used = batch;
	readonly #state: Int32Array;

	constructor(seed: number) {
		this.#state = Int32Array.of(-1, ~seed, seed | 0, 0);
	}

	/** The next share; at least 0 and under 1. */
	next(): number {
		if (this.used === batch) this.make();
		return this.made[this.used++] as number;
	}

	/** Makes the next numbers in the place of those that are used. */
	make(): void {
		const state = this.#state;
		const shares = this.made;
		let [high0 = 0, low0 = 0, high1 = 0, low1 = 0] = state;
		for (let index = 0; index < batch; index++) {
			shares[index] = ((low0 + low1) >>> 0) / 4_294_967_296;
			const low = low1 ^ low0;
			const high = high1 ^ high0;
			const before = low0;
			low0 = (low0 << 24) ^ (high0 >>> 8) ^ low ^ (low << 16);
			high0 =
				(high0 << 24) ^ (before >>> 8) ^ high ^ ((high << 16) | (low >>> 16));
			low1 = (high << 5) ^ (low >>> 27);
			high1 = (low << 5) ^ (high >>> 27);
		}
		state[0] = high0;
		state[1] = low0;
		state[2] = high1;
		state[3] = low1;
		this.used = 0;
	}
}

/** The shares of a seed, one with every call. */
export function sharesFrom(seed: number): () => number {
	const shares = new Shares(seed);
	return () => shares.next();
}
