import { expect, test } from "vitest";
import { ownWellKnown } from "./well-known.ts";

test.each([
	[
		"/.well-known/oauth-authorization-server/x",
		"/x/.well-known/oauth-authorization-server",
	],
	[
		"/.well-known/oauth-authorization-server/x/?a=1",
		"/x/.well-known/oauth-authorization-server?a=1",
	],
	[
		"/.well-known/oauth-authorization-server/y",
		"/.well-known/oauth-authorization-server/y",
	],
	[
		"/.well-known/oauth-authorization-server",
		"/.well-known/oauth-authorization-server",
	],
	["/x/.well-known/a/x", "/x/.well-known/a/x"],
])("%s is %s", (target, own) => {
	expect(ownWellKnown(target, (id) => id === "x")).toBe(own);
});
