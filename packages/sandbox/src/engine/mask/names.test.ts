import { expect, test } from "vitest";
import { namesOf } from "./names.ts";

const isSecret = namesOf(["apiKey"]);

test.each([
	["apikey", true],
	[" APIKEY ", true],
	["x:apiKey", true],
	["Authorization", true],
	["client[apiKey]", true],
	["client[apiKey][]", true],
	["client[name]", false],
	["apiKeys", false],
	["x".repeat(1001), false],
	[`${"x".repeat(1000)}[apiKey]`, false],
])("%s: %s", (name, secret) => {
	expect(isSecret(name)).toBe(secret);
});
