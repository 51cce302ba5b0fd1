import { mockApis } from "@slipway/mocks";
import { library } from "@slipway/sandbox/example";
import { expect, test } from "vitest";
import { guideOf } from "./guide.ts";
import { pagesOf } from "./page-kinds.ts";
import { processOf } from "./processes.ts";
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

test.each(mockApis)(
	"$title is about one page of errors, and plays a host that its guide names",
	(api) => {
		const process = processOf(api.provider);
		const page = pagesOf(guideOf(process)).find(
			({ kind, mock }) => kind === "errors" && mock === api,
		);
		expect(`${page?.path}/`).toBe(api.errorPage);
		const hosts = Object.values(process.credentials).flatMap(({ addresses }) =>
			addresses.flatMap(({ address }) =>
				address ? new URL(address).host : [],
			),
		);
		expect(hosts).toContain(new URL(api.realAddress).host);
	},
);
