import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The value of `X-HX-Signature`: HMAC-SHA256 in hexadecimal. Which text is signed is not published. */
export const signatureOf = (text: string, secret: string): string =>
	`sha256=${bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(text)))}`;
