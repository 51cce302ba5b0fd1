import {
	answeredTo,
	tooMuchXml,
} from "@slipway/sandbox/conformance/over-limits";
import type { MockApi } from "@slipway/sandbox/engine";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { pmsXchange } from "../siteminder-pmsxchange/api.ts";
import { siteConnect } from "../siteminder-siteconnect/api.ts";

const inSoap = [pmsXchange, siteConnect].flatMap((api: MockApi) =>
	api.operations
		.filter(
			({ accepts, path }) =>
				accepts?.includes("text/xml") && !path.startsWith("/sandbox/"),
		)
		.map((operation) => ({ name: operation.id, api, operation })),
);

describe.each(inSoap)("in SOAP, $name", ({ api, operation }) => {
	test("answers too large a message with a fault that tells the limit", async () => {
		const sandbox = stillSandbox(api);
		const { answer } = await answeredTo(
			sandbox,
			operation,
			"text/xml",
			tooMuchXml.elements,
		);
		expect(answer?.body).toContain("<faultcode>SOAP-ENV:Client</faultcode>");
		expect(answer?.body).toContain("more than 8,000 elements");
	});

	// SOAP 1.1, section 6.2.
	test("answers a message that is not well-formed with a fault and 500", async () => {
		const sandbox = stillSandbox(api);
		const { answer } = await answeredTo(sandbox, operation, "text/xml", "<a>");
		expect(answer?.status).toBe(500);
		expect(answer?.body).toContain("<faultcode>SOAP-ENV:Client</faultcode>");
	});
});

test("a request in JSON that is not well-formed is no 500, at the addresses of SiteMinder's that speak JSON", async () => {
	for (const api of [pmsXchange, siteConnect] as readonly MockApi[])
		for (const operation of api.operations.filter(
			({ accepts }) => !accepts?.includes("text/xml"),
		)) {
			const sandbox = stillSandbox(api);
			const { answer } = await answeredTo(
				sandbox,
				operation,
				"application/json",
				"{",
			);
			expect(answer?.status, operation.id).toBeLessThan(500);
		}
});
