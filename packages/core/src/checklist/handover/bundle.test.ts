import { expect, test } from "vitest";
import { emptyProgress } from "../progress.ts";
import { done, said } from "../testing/example-plan.ts";
import { bundleOf, readBundle } from "./bundle.ts";

const one = said(done("build"));
const other = { ...emptyProgress("other"), details: one.details };

test("several integrations come back as they were handed over", () => {
	expect(readBundle(bundleOf([one, other]))).toEqual({
		integrations: [one, other],
	});
});

test("a file with one integration is read too", () => {
	expect(readBundle(JSON.stringify(one))).toEqual({ integrations: [one] });
});

test.each([
	["no JSON", "{", "progress-not-json"],
	["something else", '{"a":1}', "not-progress"],
	[
		"a list that is none",
		'{"format":"slipway-integrations","integrations":7}',
		"not-progress",
	],
	[
		"one integration that does not fit",
		bundleOf([one, { ...other, tasks: 7 as never }]),
		"progress-wrong-value",
	],
	[
		"an entry that is nothing",
		'{"format":"slipway-integrations","integrations":[null]}',
		"not-progress",
	],
	["more than a file may hold", " ".repeat(4_000_001), "progress-too-large"],
])("of a file with %s nothing is used", (_, text, code) => {
	expect(readBundle(text).issue?.code).toBe(code);
});
