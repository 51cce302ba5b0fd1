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
export const fingerprint = (secret: string): string =>
	bytesToHex(sha256(utf8ToBytes(secret))).slice(0, 32);
