import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * What a state keeps of a secret, such as a token: enough to know it again, not enough to tell it. 32 hexadecimal digits of SHA-256.
 *
 * @example
 * ```ts
 * import { fingerprint } from "@slipway/sandbox/engine";
 *
 * fingerprint("fake.1").length; // => 32
 * ```
 */
export function fingerprint(secret: string): string {
	const before = prints.get(secret);
	if (before !== undefined) return before;
	const print = bytesToHex(sha256(utf8ToBytes(secret))).slice(0, 32);
	if (prints.size >= mostPrints) prints.clear();
	prints.set(secret, print);
	return print;
}

/** A client sends the same token many times in a row. In memory alone, and no more than a few. */
const prints = new Map<string, string>();
const mostPrints = 16;
