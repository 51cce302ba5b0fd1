import { expect, test } from "vitest";
import { ownTarget } from "./own-target.ts";

test.each([
	["/../../api/processes.json", "/api/processes.json"],
	["/a/%2e%2E/../..\\b", "/b"],
	["/.\t./.\n./x", "/x"],
	["//elsewhere.example/x", "//elsewhere.example/x"],
	["/\\elsewhere.example", "//elsewhere.example"],
	["/a?next=/../..", "/a?next=/../.."],
	["/a#b", "/a"],
])("%j stays under the root of its mock as %j", (target, own) => {
	expect(ownTarget(target)).toBe(own);
	const root = "/sandbox/library";
	expect(new URL(root + own, "http://localhost").pathname).toBe(
		root + own.replace(/\?.*/, ""),
	);
});
