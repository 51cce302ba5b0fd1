import { expect, test } from "vitest";
import { at, bookAt, played, visit, work } from "./test-support.ts";

const minute = 60_000;
const facilities = "/api/v3/integration/facilities";

test.each([
	["3600", 3600],
	["86400", 86_400],
])(
	"ends a token after %s seconds, with a body of a message alone",
	async (life, seconds) => {
		const { send, sandbox, logIn } = await played();
		sandbox.set("token-life", life);
		await logIn();
		sandbox.advance(seconds * 1000 - 1);
		expect((await send("GET", facilities)).status).toBe(200);
		sandbox.advance(1);
		const { status, body } = await send("GET", facilities);
		expect(status).toBe(401);
		expect(Object.keys(body ?? {})).toEqual(["message"]);
	},
);

test.each([
	["array", []],
	["object", {}],
])("writes errors without a field as an empty %s", async (option, errors) => {
	const { send, sandbox } = await played();
	sandbox.set("empty-errors", option);
	const { body, headers } = await send("GET", `${facilities}/9999`);
	expect(body).toEqual({ errors, message: expect.any(String) });
	expect(headers["content-type"]).toBe("application/vnd.error+docplanner+json");
});

test("counts reads by the hour and writes by the minute in four headers", async () => {
	const { send, sandbox } = await played();
	const used = async (method: string, target: string) => {
		const { status, headers } = await send(method, target);
		return [
			status,
			...["limit", "used", "remaining", "reset"].map(
				(name) => headers[`x-ratelimit-${name}`],
			),
		];
	};
	expect(await used("GET", facilities)).toEqual([
		200,
		"8000",
		"1",
		"7999",
		"2026-12-02T10:30:00+00:00",
	]);
	// The token was the first of 40 writes.
	for (let count = 2; count <= 40; count++)
		await send("DELETE", "slots/2026-12-09");
	expect(await used("DELETE", "slots/2026-12-09")).toEqual([
		429,
		"40",
		"40",
		"0",
		"2026-12-02T09:31:00+00:00",
	]);
	expect((await send("GET", facilities)).status).toBe(200);
	sandbox.advance(minute);
	expect((await send("DELETE", "slots/2026-12-09")).status).toBe(204);
});

test("lets nobody try again before the second in which a limit begins anew", async () => {
	const { send, sandbox } = await played();
	sandbox.advance(1);
	await send("DELETE", "slots/2026-12-09");
	sandbox.advance(minute);
	const { headers } = await send("DELETE", "slots/2026-12-09");
	const reset = Date.parse(headers["x-ratelimit-reset"] ?? "");
	expect(reset - sandbox.now()).toBeGreaterThanOrEqual(minute);
	expect(reset % 1000).toBe(0);
});

test("leaves the headers out while the limits are off", async () => {
	const { send, sandbox } = await played();
	sandbox.set("limits", "off");
	const { headers } = await send("GET", facilities);
	expect(Object.keys(headers).join()).not.toContain("ratelimit");
});

test("refuses a + in an address that is not encoded", async () => {
	const { send } = await played();
	await send("PUT", "slots", work("09:00", "10:00"));
	const plain = `slots/${at("09:00")}/book`;
	expect((await send("POST", plain, visit())).status).toBe(400);
	expect((await send("POST", bookAt("09:00"), visit())).status).toBe(200);
});

test.each([
	["another client's facility", "/1002", 403],
	["a facility that does not exist", "/9999", 404],
	["another facility's doctor", "/1001/doctors/2004", 403],
	["a doctor without a commercial profile", "/1001/doctors/2003", 404],
	["another doctor's address", "/1001/doctors/2001/addresses/3003", 403],
	[
		"another address's service",
		"/1001/doctors/2001/addresses/3001/services/7021",
		403,
	],
])("answers for %s", async (_, target, expected) => {
	const { send } = await played();
	expect((await send("GET", `${facilities}${target}`)).status).toBe(expected);
});

test("takes id and secret as a multipart form, and hides the secret in the journal", async () => {
	const { sandbox } = await played();
	const fields = {
		grant_type: "client_credentials",
		scope: "integration",
		client_id: "fake-client-one",
		client_secret: "fake-secret-one",
	};
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	const form = new Response(body);
	const answer = await sandbox.exchange({
		method: "POST",
		target: "/oauth/v2/token",
		headers: { "content-type": form.headers.get("content-type") ?? "" },
		body: await form.text(),
	});
	expect(answer?.status).toBe(200);
	const journal = JSON.stringify(sandbox.journal());
	expect(journal).toContain("fake-client-one");
	expect(journal).not.toContain("fake-secret-one");
});
