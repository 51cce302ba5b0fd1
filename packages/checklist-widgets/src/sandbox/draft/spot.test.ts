import { expect, test } from "vitest";
import { spotOf } from "./spot.ts";

const draft = {
	operation: "",
	example: 0,
	method: "POST",
	target: "/orders/7?from=today&to=never",
	headers: "Accept: */*\nAuthorization: Bearer x",
	body: '{\n  "order": {"language": "xx", "lines": [{"count": 11}]}\n}',
};
const xml = '<s:Body><Room Code="A"/><Rate>9</Rate></s:Body>';

test.each([
	["header", "authorization", draft.body, "Authorization: Bearer x"],
	["query", "/to", draft.body, "to=never"],
	["path", "order", draft.body, "/orders/7"],
	["body", "/order/language", draft.body, '"language": "xx"'],
	["body", "/order/lines/0/count", draft.body, '"count": 11'],
	["body", "/order/missing", draft.body, draft.body],
	["body", "/Envelope/Body/Room[1]/@Code", xml, '<Room Code="A"/>'],
	["body", "/Envelope/Body/Rate/text()", xml, "<Rate>"],
	["body", "/Envelope/Body/Rate[1]", xml, "<Rate>"],
	["body", "/Initials", "Title=MX&Initials=A", "Initials=A"],
	["request", "", draft.body, "/orders/7"],
] as const)(
	"what is wrong in the %s at %s is shown",
	(place, pointer, body, shown) => {
		const whole = { ...draft, body };
		const { field, start, end } = spotOf(whole, { place, pointer });
		expect(whole[field].slice(start, end)).toBe(shown);
	},
);

test("a wrong method is shown where it is chosen", () => {
	expect(spotOf(draft, { place: "request", pointer: "method" }).field).toBe(
		"method",
	);
});
