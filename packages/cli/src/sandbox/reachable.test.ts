import { expect, test } from "vitest";
import { inUrl, listenedAt, namesOf, shownAs } from "./reachable.ts";

const machine = ["build-7", "192.0.2.7", "2001:db8::7"];

test.each([
	["127.0.0.1", ["localhost", "127.0.0.1", "[::1]", "127.0.0.1"]],
	["192.0.2.7", ["localhost", "127.0.0.1", "[::1]", "192.0.2.7"]],
	[
		"0.0.0.0",
		[
			"localhost",
			"127.0.0.1",
			"[::1]",
			"build-7",
			"192.0.2.7",
			"[2001:db8::7]",
			"host.docker.internal",
		],
	],
	[
		"::",
		[
			"localhost",
			"127.0.0.1",
			"[::1]",
			"build-7",
			"192.0.2.7",
			"[2001:db8::7]",
			"host.docker.internal",
		],
	],
])("a server at %s answers to %j", (host, names) => {
	expect(namesOf(host, [], machine)).toEqual(names);
});

test("a name that the user gives is one of them, in any case", () => {
	expect(namesOf("127.0.0.1", ["Mock.Test"], machine)).toContain("mock.test");
});

test("localhost is both of its addresses", () => {
	expect(listenedAt("localhost")).toEqual(["127.0.0.1", "::1"]);
	expect(listenedAt("[::1]")).toEqual(["::1"]);
});

test.each([
	["0.0.0.0", "localhost"],
	["::", "localhost"],
	["127.0.0.1", "localhost"],
	["::1", "[::1]"],
	["192.0.2.7", "192.0.2.7"],
])("what listens at %s is shown as %s", (host, shown) => {
	expect(shownAs(host)).toBe(shown);
	expect(URL.canParse(`http://${inUrl(shown)}:4010`)).toBe(true);
});
