import { expect, test } from "vitest";
import { unmasked } from "./unmasked.ts";

test.each([
	[
		'{"secret":"****","a":1}',
		'{ "secret": "{{x}}", "a": 2 }',
		'{"secret":"{{x}}","a":1}',
	],
	[
		"Authorization: Bearer ****",
		"authorization: Bearer {{token}}",
		"Authorization: Bearer {{token}}",
	],
	["/t?key=****&b=1", "/t?a=1&key={{key}}&b=2", "/t?key={{key}}&b=1"],
	["<P>****</P><Q>****</Q>", "<P>one</P><Q>two</Q>", "<P>one</P><Q>two</Q>"],
	["X-Other: ****", "Y: {{token}}", "X-Other: ****"],
	["nothing is masked", "", "nothing is masked"],
])("%s is filled from %s", (text, sample, filled) => {
	expect(unmasked(text, [sample])).toBe(filled);
});
