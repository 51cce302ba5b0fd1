import { expect, test } from "vitest";
import { without } from "./span.ts";
import { Values } from "./values.ts";

/** A text after these secrets have been seen. */
function shown(text: string, ...secrets: string[]): string {
	const values = new Values();
	for (const secret of secrets) values.add(secret);
	return without(text, values.spansIn(text));
}

const long = `${"abcdefgh".repeat(6)}`;

test.each([
	["as it is", "it was SECRET once", ["SECRET"], "it was **** once"],
	[
		"in base64, with its neighbours",
		`x ${btoa("user:SECRET99")} y`,
		["SECRET99"],
		"x **** y",
	],
	[
		"as the password of a pair in base64",
		"the PASS-word",
		[btoa("user:PASS-word")],
		"the ****",
	],
	["twice side by side", "SECRETSECRET", ["SECRET"], "********"],
	[
		"as a number written in another way",
		"at 1.5e4 and 15000.0",
		["15000"],
		"at **** and ****",
	],
	["as a number below nothing", "is 1500", ["-1500"], "is ****"],
	["longer than what is looked for", `${long}xyz!`, [`${long}xyz`], "****!"],
	[
		"the longest of those that begin alike",
		`${long}2!`,
		[`${long}1`, `${long}2`],
		"****!",
	],
	[
		"a text that begins like it",
		`${long.slice(0, 20)}!`,
		[long],
		`${long.slice(0, 20)}!`,
	],
	[
		"with a space that a form writes as a plus",
		"my+SECRET",
		["my SECRET"],
		"****",
	],
	["shorter than is told from other texts", "the 1234", ["1234"], "the 1234"],
	["an example's open place", "the {{token}}", ["{{token}}"], "the {{token}}"],
	["what is hidden already", "the *****", ["*****"], "the *****"],
	["a word that is no secret", "not false", ["false"], "not false"],
	[
		"a number that is none",
		`${"9".repeat(400)}.`,
		[`${"9".repeat(400)}`],
		"****.",
	],
])("%s", (_, text, secrets, left) => {
	expect(shown(text, ...secrets)).toBe(left);
});

test("nothing is hidden before a secret has been seen", () => {
	const values = new Values();
	expect(values.empty).toBe(true);
	values.add("SECRET");
	expect(values.empty).toBe(false);
});

test("the oldest secrets are forgotten together, and newer ones are known", () => {
	const values = new Values();
	for (let count = 0; count <= 2000; count++) values.add(`secret-${count}x`);
	expect(values.spansIn("secret-0x")).toEqual([]);
	expect(values.spansIn("secret-2000x")).toHaveLength(1);
});

test("of secrets that begin alike a handful is followed", () => {
	const values = new Values();
	for (let count = 0; count < 30; count++) values.add(`${long}-${count}`);
	expect(values.spansIn(`${long}-29`)[0]?.to).toBeGreaterThan(long.length);
});
