import { expect, test } from "vitest";
import { commandOf } from "./command.ts";

test.each([
	[
		"#start=2027-01-04&region=NL&week=12345&confidence=0.8",
		"--start 2027-01-04 --region NL --week 12345 --confidence 0.8",
	],
	["#seed=-7", "--seed=-7"],
	["#own.build=2,4,8", "--own build=2,4,8"],
	["#answer.scope=booking,voucher", "--answer scope=booking,voucher"],
	["#answer.extras=", "--answer extras="],
	[
		"#done.ask=2027-01-05&since.build=2027-01-06",
		"--done ask=2027-01-05 --since build=2027-01-06",
	],
	["#skipped.ask=yes", "--skipped ask"],
	[
		"#together=some&pass.review=0.8",
		"--assume together=some --assume pass.review=0.8",
	],
	[
		"#vs.people=2&vs.own.build=2,4,8&vs.drop=off,tail",
		"--against people=2 --against own.build=2,4,8 --against drop=off,tail",
	],
	[
		"#off=2027-02-01..2027-02-05,+2027-03-08",
		"--off '2027-02-01..2027-02-05, 2027-03-08'",
	],
	[
		"#with=prioticket,trip-com&people=2&done.trip-com.ask=2027-01-05",
		"prioticket trip-com --people 2 --done trip-com.ask=2027-01-05",
	],
	["#risk.it's=0.2", `--assume 'risk.it'\\''s=0.2'`],
])("the link %s is the words %s", (fragment, words) => {
	expect(commandOf("x", fragment)).toBe(`x ${words}`);
});
