import { library } from "@slipway/sandbox/example";
import { expect, test } from "vitest";
import { hasOpenApi } from "./sandbox.ts";

test("a mock that is only read from is described by OpenAPI as well", () => {
	const operations = library.operations.filter(
		({ method }) => method === "GET",
	);
	expect(operations.length).toBeGreaterThan(0);
	expect(hasOpenApi({ ...library, operations })).toBe(true);
});

test("a mock that speaks XML and forms alone is not", () => {
	const format = { ...library.format, mediaType: "text/xml" };
	expect(hasOpenApi({ format, operations: [] })).toBe(false);
});
