import { unpack } from "./unpack.ts";

/*
 * Links travel through chats and mail programs, which put full stops and brackets behind them, encode them once more, break
 * their lines, and turn hyphens into dashes. What such a link meant is nearly always still to be seen.
 */

/** Soft hyphens and other characters that nobody sees. */
const unseen = /[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What is put behind a link: the end of a sentence, brackets, quotes, marks of emphasis. None of it ends a link of ours. */
const behind = " \u00a0\t\r\n.,;:!?…()[]{}<>\"'“”„‘’«»‹›*~`|\\";

const entities: { readonly [name: string]: string } = {
	amp: "&",
	equals: "=",
	num: "#",
	comma: ",",
	period: ".",
	percnt: "%",
	lowbar: "_",
	nbsp: " ",
	shy: "",
};

/** The fragment of a link as it was before it was altered on its way: “#…”, decoded as often as it was encoded, in one line. */
export function repaired(fragment: string): string {
	let text = fragment;
	// Each program on the way may have encoded what the one before had encoded.
	for (let pass = 0; pass < 8; pass++) {
		const before = text;
		text = decoded(text).replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name) =>
			entity(name, whole),
		);
		if (text === before) break;
	}
	return withoutEnd(
		text
			.replace(unseen, "")
			// Full-width signs, and hyphens and dashes of every length.
			.replace(/[\uff01-\uff5e]/g, (sign) =>
				String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
			)
			.replace(/\u2014/g, "--")
			.replace(/[\u2010-\u2013\u2212]/g, "-")
			// What sloppy programs take for ®.
			.replace(/\u00ae/g, "&reg")
			// Lines that were broken, quoted, or encoded for mail (RFC 2045, section 6.7).
			// The first of these equals signs belongs to a name, the second was put there with the line end.
			// The run of spaces is taken as a whole, not tried at every length.
			.replace(/([#&][\w.-]*=)\r?\n(?=([>\s]*))\2(?=[^=&]*(&|$))/g, "$1")
			.replace(/=?\r?\n[>\s]*/g, ""),
		behind,
	);
}

/** The text without any of these signs at its end. Not a pattern: that would look at every place for a long time. */
export function withoutEnd(text: string, signs: string): string {
	let end = text.length;
	while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

/**
 * The fragment of a link that carries names and values, as it was before it was altered on its way. None of them has a sign that would
 * have to be encoded, ends with an underscore, or begins with “3D”, which is an equals sign that was encoded for mail.
 */
export function repairedPairs(fragment: string): string {
	return withoutEnd(repaired(fragment), "_")
		.replace(/\s/g, "")
		.replaceAll("=3D", "=");
}

/**
 * Unpacks what a link carries, in whatever spelling it came; undefined as soon as it grows past `most` characters. Throws
 * when no reading of it can be unpacked.
 */
export async function unpackRepaired(
	packed: string,
	most: number,
): Promise<string | undefined> {
	let problem: unknown = new TypeError("There is nothing in it.");
	for (const reading of readingsOf(packed))
		try {
			return await unpack(reading, most);
		} catch (error) {
			problem = error;
		}
	throw problem;
}

/** What base64url may have been meant, the likeliest first. Which of them it was shows when it is unpacked. */
function readingsOf(packed: string): ReadonlySet<string> {
	const text = repaired(packed);
	const readings = [
		text.replace(/\s/g, ""),
		withoutEnd(text.split(/\s/, 1)[0] ?? "", behind),
	]
		// The other alphabet of base64, or a space that a form has encoded.
		.flatMap((one) => [one.replaceAll("+", "-"), one.replaceAll("+", "")])
		.map((one) => withoutEnd(one.replaceAll("/", "_"), "="))
		.flatMap((one) => [
			one,
			// Marks of emphasis that base64url has, too; an equals sign that was encoded for mail.
			...[-1, -2, -3]
				.filter((end) => /^[_-]+$/.test(one.slice(end)))
				.map((end) => one.slice(0, end)),
			one.replace(/^3D/, ""),
		]);
	return new Set(readings.filter((one) => /^[\w-]+$/.test(one)));
}

function decoded(text: string): string {
	// Byte by byte where only a part of it is well-formed.
	return text.replace(/(%[\da-f]{2})+/gi, (bytes) => {
		try {
			return decodeURIComponent(bytes);
		} catch {
			return bytes;
		}
	});
}

function entity(name: string, whole: string): string {
	if (!name.startsWith("#"))
		return Object.hasOwn(entities, name.toLowerCase())
			? (entities[name.toLowerCase()] ?? whole)
			: whole;
	const digits = name.slice(1);
	const code = Number(/^x/i.test(digits) ? `0${digits}` : digits);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
