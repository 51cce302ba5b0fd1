import { describe, expect, test } from "vitest";
import { readers } from "./readers.ts";

/** What slow readers stumble over, again and again in one text. */
const units = [
	..."<>&{}[]()\"'`\\/=,;|#-_ \t\n%+@:.ax1",
	"&=\n",
	"<a ",
	"<a>",
	'<a b="',
	"<a '\"",
	"<Password ",
	"<!--",
	"&amp;",
	"&#",
	"[a](",
	'{"a":',
	'"a",',
	"{a",
	"a=1&",
	"client_secret=",
	'"client_secret":',
	'name="',
	"%41",
	"//a:b@",
	"\t\u0001",
	"\u200b",
	"> ",
	"- [ ] ",
	"\r\n--",
	"0-0,",
	"a: b\n",
];
const ends = ["", "!"];

/** Characters of the longest text; it is compared with one a quarter as long. */
const long = 40_000;
/** Below this a text is not told apart from the noise of the machine. Milliseconds. */
const noise = 25;
/** Four times the text takes a linear reader four times as long, a quadratic one sixteen times. */
const most = 9;

/** The best of some, in the thread's own processor time, so that other programs do not count. Milliseconds. */
function cost(read: (text: string) => unknown, text: string, rounds: number) {
	let best = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const before = process.threadCpuUsage();
		try {
			read(text);
		} catch {
			// Refused, which is as good as read.
		}
		const { user, system } = process.threadCpuUsage(before);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

/** The texts whose cost grows faster than their length. */
function growing(
	read: (text: string) => unknown,
	of: readonly string[] = units,
	longest = long,
): readonly string[] {
	const text = (unit: string, end: string, length: number) =>
		unit.repeat(Math.floor(length / unit.length)) + end;
	return of.flatMap((unit) =>
		ends.flatMap((end) => {
			const whole = text(unit, end, longest);
			if (cost(read, whole, 1) < noise) return [];
			const quarter = text(unit, end, longest / 4);
			// The clock is too coarse for less.
			const ratio =
				cost(read, whole, 3) / Math.max(noise / 8, cost(read, quarter, 5));
			return ratio < most
				? []
				: [`${JSON.stringify(unit + end)} ${ratio.toFixed(1)}`];
		}),
	);
}

describe("four times the text takes no more than about four times as long:", () => {
	test.each(Object.keys(readers))("%s", (name) => {
		expect(growing(readers[name] as (text: string) => unknown)).toEqual([]);
	});
});

test("a reader that looks on from every place is found", () => {
	// Half as long shows it as well, in a quarter of the time.
	const found = growing((text) => /<a[^>]*>/.exec(text), ["<a"], long / 2);
	expect(found.length).toBeGreaterThan(0);
});
