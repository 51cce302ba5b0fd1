import { mockApis } from "@slipway/sandbox/providers";
import { expect, test } from "vitest";
import { loadMock, playable } from "./mocks.ts";

test("every mock can be played in a page", async () => {
	expect(playable.toSorted()).toEqual(mockApis.map(({ id }) => id).toSorted());
	for (const id of playable) expect((await loadMock(id)).id).toBe(id);
});

test("a mock that does not exist is named", () => {
	expect(() => loadMock("priotiket")).toThrow(/no mock “priotiket”/);
});
