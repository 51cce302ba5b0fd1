import { expect, test } from "vitest";
import type { RawCall } from "../contract/call.ts";
import type { CredentialPlace } from "../contract/scheme.ts";
import { withoutCredential } from "./without-credential.ts";

const form = "application/x-www-form-urlencoded";
const call: RawCall = {
	method: "POST",
	target: "/loans?key=K&page=2",
	headers: { "X-Key": "K", accept: "text/xml" },
	body: "<a><s:Password type='x'>P</s:Password><b/></a>",
};

test.each<[string, CredentialPlace, Partial<RawCall>, Partial<RawCall>]>([
	[
		"a header, however it is written",
		{ in: "header", name: "x-key" },
		{},
		{ headers: { accept: "text/xml" } },
	],
	[
		"an element with its attributes",
		{ in: "element", name: "Password" },
		{},
		{ body: "<a><b/></a>" },
	],
	[
		"a parameter of the address",
		{ in: "parameter", name: "key" },
		{},
		{ target: "/loans?page=2" },
	],
	[
		"the only parameter",
		{ in: "parameter", name: "key" },
		{ target: "/loans?key=K" },
		{ target: "/loans" },
	],
	[
		"a field of a form",
		{ in: "parameter", name: "key" },
		{ target: "/loans", headers: { "content-type": form }, body: "a=1&key=K" },
		{ body: "a=1" },
	],
	["what does not stand there", { in: "header", name: "token" }, {}, {}],
])("%s is taken out, and nothing else", (_, place, sent, left) => {
	const whole = { ...call, ...sent };
	expect(withoutCredential(whole, place)).toEqual({ ...whole, ...left });
});
