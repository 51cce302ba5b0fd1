import { expect, test } from "vitest";
import { challengeOf } from "./challenge.ts";

const oauth = { type: "oauth2" };

test.each([
	[{ type: "http", scheme: "basic" }, undefined, 'Basic realm="library"'],
	[{ type: "http", scheme: "bearer" }, undefined, 'Bearer realm="library"'],
	[oauth, undefined, 'Bearer realm="library"'],
	[oauth, "Bearer old", 'Bearer realm="library", error="invalid_token"'],
	[{ type: "apiKey" }, "anything", 'ApiKey realm="library"'],
])("%j with the header %s is asked for by %s", (openapi, header, challenge) => {
	expect(challengeOf({ openapi }, "library", header)).toBe(challenge);
});
