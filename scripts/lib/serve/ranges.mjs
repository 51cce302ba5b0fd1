// Range requests, RFC 9110 section 14.

/** More parts than this is a strain and no download; the whole is sent instead, as section 14.2 allows. */
const most = 16;

/**
 * The parts of `size` bytes that a Range header asks for, in its order: an empty list when none can be satisfied,
 * undefined when the header is to be ignored because it is malformed, of another unit or unreasonable.
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ start: number, end: number }[] | undefined} first and last byte of each
 */
export function rangesOf(header, size) {
	const [, set] = /^[ \t]*bytes=(.*)$/i.exec(header ?? "") ?? [];
	if (set === undefined) return undefined;
	const specs = set
		.split(",")
		.map((spec) => spec.trim())
		// A list may have empty elements (section 5.6.1.2).
		.filter((spec) => spec !== "");
	if (specs.length === 0 || specs.length > most) return undefined;
	const ranges = [];
	for (const spec of specs) {
		const [, first, last] = /^(\d*)-(\d*)$/.exec(spec) ?? [];
		if (first === undefined || (first === "" && last === "")) return undefined;
		if (first !== "" && last !== "" && Number(last) < Number(first))
			return undefined;
		const start = first === "" ? size - Number(last) : Number(first);
		const end = first === "" || last === "" ? size - 1 : Number(last);
		// The first byte must be there; what goes beyond either end is cut off.
		if (start < size)
			ranges.push({ start: Math.max(0, start), end: Math.min(end, size - 1) });
	}
	return overlap(ranges) ? undefined : ranges;
}

/** Whether a range repeats bytes of another: asked for by nobody but to make the answer larger than the file. */
function overlap(ranges) {
	const sorted = ranges.toSorted((left, right) => left.start - right.start);
	return sorted.some((each, index) => each.start <= sorted[index - 1]?.end);
}

/**
 * Whether an If-Range condition holds (section 13.1.5): the very same strong tag, or the very same date.
 * @param {string | undefined} condition
 * @param {{ etag: string, modified: string }} validators of the file as it is now
 */
export function rangeIsFresh(condition, { etag, modified }) {
	return (
		condition === undefined || condition === etag || condition === modified
	);
}
