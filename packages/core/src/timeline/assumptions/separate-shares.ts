import { Shares } from "../simulation/shares.ts";

/** Numbers that are thrown away, because generators of similar seeds begin alike. */
const warmUp = 16;

/** A seed of its own for a seed and a name. */
export function separateSeed(seed: number, name: string): number {
	let hash = seed ^ 0x9e3779b9;
	for (const letter of name)
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	return hash ^ (hash >>> 13);
}

/** Shares of their own for a seed and a name: others neither use its numbers nor change them. */
export function separateShares(seed: number, name: string): Shares {
	const shares = new Shares(separateSeed(seed, name));
	for (let number = 0; number < warmUp; number++) shares.next();
	return shares;
}
