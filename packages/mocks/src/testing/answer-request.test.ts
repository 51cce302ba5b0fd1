import { answerRequest } from "@slipway/sandbox/web";
import { afterEach, expect, test } from "vitest";
import { sandboxFor } from "./index.ts";

const body = Object.getOwnPropertyDescriptor(Request.prototype, "body") ?? {};

afterEach(() => {
	Object.defineProperty(Request.prototype, "body", body);
});

const token = () =>
	new Request("http://localhost/prioticket/oauth2/token", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: '{"grant_type":"client_credentials"}',
	});

const sentOf = async (request: Request) => {
	const { sandbox } = sandboxFor("prioticket");
	await answerRequest(sandbox, request, "/prioticket");
	return sandbox.journal().at(-1)?.request.body;
};

test("a body arrives where requests have no stream of it, as in Firefox", async () => {
	const asElsewhere = await sentOf(token());
	Reflect.deleteProperty(Request.prototype, "body");
	const request = token();
	expect("body" in request).toBe(false);
	expect(await sentOf(request)).toBe(asElsewhere);
	expect(asElsewhere).toContain("client_credentials");
});

test("a request without a body stays without one", async () => {
	Reflect.deleteProperty(Request.prototype, "body");
	expect(
		await sentOf(new Request("http://localhost/prioticket/oauth2/token")),
	).toBe("");
});
