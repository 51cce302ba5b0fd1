import { allProcesses } from "@slipway/core/providers";
import { expect, test } from "vitest";
import { loadMock, mockCatalogue } from "./catalogue.ts";

test.each(mockCatalogue)(
	"$id is the mock that it is listed as",
	async ({ id, provider, load }) => {
		const api = await load();
		expect({ id: api.id, provider: api.provider }).toEqual({ id, provider });
		expect(allProcesses().map((process) => process.id)).toContain(provider);
	},
);

test("a mock that does not exist is named", () => {
	expect(() => loadMock("priotiket")).toThrow(/no mock “priotiket”/);
});
