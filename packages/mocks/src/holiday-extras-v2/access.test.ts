import { describe, expect, test } from "vitest";
import { minutes, played } from "./test-support.ts";

describe("a token", () => {
	test("lasts an hour", async () => {
		const { sandbox, call } = await played();
		sandbox.advance(60 * minutes - 1);
		expect((await call("GET", "/v2/locations")).status).toBe(200);
		sandbox.advance(1);
		const late = await call("GET", "/v2/locations");
		expect(late).toMatchObject({
			status: 401,
			data: { type: "about:blank", status: 401 },
			problem: { fact: "The token has expired." },
		});
	});

	test("ends when it is revoked; one that is unknown gets the same answer", async () => {
		const { form, call, token } = await played();
		expect(await form("/oauth2/revoke", "token=unknown")).toMatchObject({
			status: 200,
			data: undefined,
		});
		expect((await call("GET", "/v2/locations")).status).toBe(200);
		expect(await form("/oauth2/revoke", `token=${token}`)).toMatchObject({
			status: 200,
			data: undefined,
		});
		expect((await call("GET", "/v2/locations")).status).toBe(401);
	});

	test("is not ended by another client", async () => {
		const { send, call, token } = await played();
		await send("POST", "/oauth2/revoke", `token=${token}`, {
			authorization: `Basic ${btoa("fake-client-other:fake-secret-other")}`,
			"content-type": "application/x-www-form-urlencoded",
		});
		expect((await call("GET", "/v2/locations")).status).toBe(200);
	});

	test("can be asked for a hundred times an hour, and calls of the API go on", async () => {
		const { sandbox, form, call } = await played();
		const more = () => form("/oauth2/token", "grant_type=client_credentials");
		for (let count = 1; count < 100; count++)
			expect((await more()).status).toBe(200);
		expect((await more()).status).toBe(429);
		expect((await form("/oauth2/revoke", "token=x")).status).toBe(429);
		expect((await call("GET", "/v2/locations")).status).toBe(200);
		sandbox.advance(60 * minutes);
		expect((await more()).status).toBe(200);
	});
});

test.each([
	[
		"no credentials",
		{ "content-type": "application/x-www-form-urlencoded" },
		400,
		"invalid_request",
	],
	[
		"JSON",
		{
			"content-type": "application/json",
			authorization: `Basic ${btoa("fake-client-staging:fake-secret-staging")}`,
		},
		400,
		"invalid_request",
	],
	[
		"a wrong secret",
		{
			"content-type": "application/x-www-form-urlencoded",
			authorization: `Basic ${btoa("fake-client-staging:wrong")}`,
		},
		401,
		"invalid_client",
	],
])(
	"answers a token request with %s in OAuth's own words",
	async (_, headers, status, error) => {
		const { send } = await played();
		expect(
			await send(
				"POST",
				"/oauth2/token",
				"grant_type=client_credentials",
				headers,
			),
		).toMatchObject({ status, data: { error } });
	},
);

test.each([
	["GET", "/v2/nothing", {}, 404, "resource_not_found", undefined],
	[
		"DELETE",
		"/v2/locations",
		{},
		405,
		"method_not_allowed",
		"GET, HEAD, OPTIONS",
	],
	["GET", "/v2/locations", { accept: "text/html" }, 406, "not_acceptable"],
	[
		"POST",
		"/v2/bookings/parking",
		{ "content-type": "text/plain" },
		415,
		"unsupported_media_type",
	],
])(
	"%s %s with %o is a problem with status %i",
	async (method, target, headers, status, code, allow?) => {
		const { call } = await played();
		const answer = await call(
			method,
			target,
			method === "POST" ? "{}" : undefined,
			headers,
		);
		expect(answer.status).toBe(status);
		expect(answer.data).toMatchObject({ status, code });
		expect(Array.isArray(answer.data.errors)).toBe(true);
		if (allow) expect(answer.headers.allow).toBe(allow);
	},
);

test("a failure has a trace id and an empty list of errors", async () => {
	const { call } = await played([
		{ fault: "server-error", operation: "list-locations" },
	]);
	expect((await call("GET", "/v2/locations")).data).toEqual({
		type: "https://docs.holidayextras.co.uk/partner/v2/problems/internal-error",
		title: "Internal Server Error",
		status: 500,
		code: "internal_error",
		trace_id: "trace-000001",
		errors: [],
	});
});

test("a gateway that is down does nothing", async () => {
	const { sandbox, call } = await played();
	sandbox.setFaults([{ fault: "bad-gateway" }]);
	const answer = await call("GET", "/v2/locations");
	expect(answer.data).toMatchObject({ code: "bad_gateway", errors: [] });
});
