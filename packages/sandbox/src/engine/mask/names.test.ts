import { expect, test } from "vitest";
import { mentionOf, namesOf } from "./names.ts";

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

const mentions = mentionOf(["apiKey", "a.b"]);

test.each([
	["<x:APIKEY>", true],
	["client[apikey]=1", true],
	// The sign of kelvin is a k in lower case.
	['{"api\u212aey":1}', true],
	["a.b", true],
	["aXb", false],
	['{"name":"x"}', false],
])("%s: mentions a secret's name: %s", (text, mentioned) => {
	expect(mentions(text)).toBe(mentioned);
});
