/** Bits that are sorted by at a time: six passes cover the 64 of a number, and most times share those of the last. */
const bits = 11;
const digits = 1 << bits;
const passes = 6;

/** Under so many values, what engines bring is as fast. */
const few = 2000;

/**
 * Times in ascending order, in an array of their own: as `toSorted`, by their bits and so in a third of the time. The bits
 * of numbers that are not negative have the order of the numbers.
 */
export function ascending(times: Float64Array): Float64Array {
	const count = times.length;
	if (count < few) return times.toSorted();
	let from = new Uint32Array(times.slice().buffer);
	let to = new Uint32Array(2 * count);
	const counts = new Uint32Array(passes * digits);
	for (let word = 0; word < 2 * count; word += 2) {
		const low = from[word] as number;
		const high = from[word + 1] as number;
		for (let pass = 0; pass < passes; pass++) {
			const at = pass * digits + digitOf(low, high, pass);
			counts[at] = (counts[at] as number) + 1;
		}
	}
	// The last digit begins with the sign.
	const signs = counts.subarray(passes * digits - digits + 256);
	if (signs.some((negative) => negative > 0)) return times.toSorted();
	for (let pass = 0; pass < passes; pass++) {
		const places = counts.subarray(pass * digits, (pass + 1) * digits);
		if (places.includes(count)) continue;
		let sum = 0;
		for (let digit = 0; digit < digits; digit++) {
			const here = places[digit] as number;
			places[digit] = sum;
			sum += here;
		}
		for (let word = 0; word < 2 * count; word += 2) {
			const low = from[word] as number;
			const high = from[word + 1] as number;
			const digit = digitOf(low, high, pass);
			const place = places[digit] as number;
			places[digit] = place + 1;
			to[2 * place] = low;
			to[2 * place + 1] = high;
		}
		[from, to] = [to, from];
	}
	return new Float64Array(from.buffer);
}

/** A digit of a number whose bits are two words, the lowest first. */
function digitOf(low: number, high: number, pass: number): number {
	const begin = pass * bits;
	if (begin >= 32) return (high >>> (begin - 32)) & (digits - 1);
	const digit = low >>> begin;
	return (
		(begin + bits > 32 ? digit | (high << (32 - begin)) : digit) & (digits - 1)
	);
}
