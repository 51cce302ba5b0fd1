import { expect, test } from "vitest";
import { repaired, withoutEnd } from "./repair.ts";

test.each([
	["#a=1&b=2", "#a=1&b=2"],
	["#a%253D1%2526b%253D2", "#a=1&b=2"],
	["#a&#61;1&amp;amp;b&#x3d;2).", "#a=1&b=2"],
	["#a=1\r\n> &b\u00ad=2”", "#a=1&b=2"],
	["#a=%ff%41", "#a=%ffA".replace("%ffA", "%ff%41")],
	["#a=&constructor;", "#a=&constructor"],
	["#a=&#xffffffff;", "#a=&#xffffffff"],
	["", ""],
])("%s was %s", (altered, link) => {
	expect(repaired(altered)).toBe(link);
});

test.each(["=", ".", "_", "%", "&", "%25", "&amp;", "\n", " ", "&a"])(
	"a long row of %j takes no longer than it is long",
	(piece) => {
		const long = piece.repeat(200_000 / piece.length);
		const begin = performance.now();
		repaired(`#${long}x`);
		repaired(`#x${long}`);
		withoutEnd(`${long}x`, piece);
		expect(performance.now() - begin).toBeLessThan(2000);
	},
);
