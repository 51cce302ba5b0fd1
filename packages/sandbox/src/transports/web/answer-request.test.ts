import { afterEach, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { stillSandbox } from "../../test-support/index.ts";
import { answerRequest } from "./index.ts";

const body = Object.getOwnPropertyDescriptor(Request.prototype, "body") ?? {};

afterEach(() => {
	Object.defineProperty(Request.prototype, "body", body);
});

const token = () =>
	new Request("http://localhost/library/loans", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: '{"book":"B1","reference":"ACME-1"}',
	});

const sentOf = async (request: Request) => {
	const sandbox = stillSandbox(library);
	await answerRequest(sandbox, request, "/library");
	return sandbox.journal().at(-1)?.request.body;
};

test("a body arrives where requests have no stream of it, as in Firefox", async () => {
	const asElsewhere = await sentOf(token());
	Reflect.deleteProperty(Request.prototype, "body");
	const request = token();
	expect("body" in request).toBe(false);
	expect(await sentOf(request)).toBe(asElsewhere);
	expect(asElsewhere).toContain("ACME-1");
});

test("a request without a body stays without one", async () => {
	Reflect.deleteProperty(Request.prototype, "body");
	expect(await sentOf(new Request("http://localhost/library/loans"))).toBe("");
});

test("an address inside of an answer begins with what the client called", async () => {
	const sandbox = stillSandbox(library);
	const { answer } = await sandbox.play({
		method: "POST",
		target: "/token",
		headers: { authorization: `Basic ${btoa("fake-reader:fake-secret")}` },
		body: "",
	});
	const request = token();
	request.headers.set(
		"authorization",
		`Bearer ${JSON.parse(answer?.body ?? "").access_token}`,
	);
	const { response } = await answerRequest(sandbox, request, "/library");
	expect(response.headers.get("location")).toBe(
		"http://localhost/library/loans/L1",
	);
});

test("an answer that is cut off fails in the middle of its body", async () => {
	const sandbox = stillSandbox(library);
	sandbox.setFaults([{ fault: "cut-off" }]);
	const { response } = await answerRequest(
		sandbox,
		new Request("http://localhost/library/ping"),
		"/library",
	);
	expect(response.status).toBe(200);
	const reader = response.body?.getReader();
	const { value } = (await reader?.read()) ?? {};
	expect(new TextDecoder().decode(value)).toBe('{"there');
	await expect(reader?.read()).rejects.toThrow(/cut off/);
});
