import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { minutes, played, seconds } from "./test-support.ts";

const address = "http://localhost:8080/apiconnect";

async function decided(
	settings: Readonly<Record<string, string>> = {},
	rejected = false,
) {
	const { sandbox, call, book } = await played();
	for (const [id, option] of Object.entries(settings)) sandbox.set(id, option);
	await call("POST", "/sandbox/event-address", { address });
	if (rejected) sandbox.setFaults([{ fault: "supplier-rejects" }]);
	await book("LHRS2");
	expect(sandbox.callbacks()).toEqual([]);
	sandbox.advance(10 * seconds);
	return sandbox;
}

const hmac = (text: string) =>
	`sha256=${createHmac("sha256", "fake-webhook-secret-staging").update(text).digest("hex")}`;

test.each([
	["booking.confirmed", false],
	["booking.failed", true],
])("%s tells the references and nothing else", async (type, rejected) => {
	const sandbox = await decided({}, rejected);
	const [event, ...others] = sandbox.callbacks();
	expect(others).toEqual([]);
	expect(event).toMatchObject({ address, method: "POST", event: type });
	expect(JSON.parse(event?.body ?? "")).toEqual({
		collection_id: "00000007-0000-4000-8000-000000000001",
		event_type: type,
		timestamp: "2026-12-02T09:30:10.000Z",
		correlation_id: "00000007-0000-4000-8000-000000200001",
		trace_id: "trace_000000000001",
		source: "APIConnect",
		data: { booking_reference: "HX200001", partner_reference: "ORDER-1" },
	});
	expect(event?.headers).toMatchObject({
		"x-hx-timestamp": "1796203810",
		"x-hx-collection-id": "00000007-0000-4000-8000-000000000001",
	});
});

test("an event is signed with the client's secret, over the body", async () => {
	const [event] = (await decided()).callbacks();
	expect(event?.headers["x-hx-signature"]).toBe(hmac(event?.body ?? ""));
});

test("a switch signs the timestamp too", async () => {
	const [event] = (await decided({ "signed-text": "timestamped" })).callbacks();
	const time = event?.headers["x-hx-timestamp"];
	expect(event?.headers["x-hx-signature"]).toBe(hmac(`${time}.${event?.body}`));
});

test("a switch sends a forged event first, then the one that is signed", async () => {
	const [event, own] = (
		await decided({ "event-delivery": "forged" })
	).callbacks();
	expect(own?.headers["x-hx-signature"]).toBe(hmac(own?.body ?? ""));
	expect(own?.body).toBe(event?.body);
	expect(event?.headers["x-hx-signature"]).toMatch(/^sha256=[0-9a-f]{64}$/);
	expect(event?.headers["x-hx-signature"]).not.toBe(hmac(event?.body ?? ""));
});

test("a forged event is to be refused, and does not come again", async () => {
	const sandbox = await decided({ "event-delivery": "forged" });
	const judged = (status: number) => sandbox.calls.judge(1, { status });
	expect(judged(200)).toMatchObject([
		{
			fact: "The event is not signed with your secret, and was answered with 200.",
			fix: { value: 401 },
		},
	]);
	expect(judged(401)).toEqual([]);
	const [event] = sandbox.callbacks();
	if (!event) throw new Error("No event was sent.");
	const [good] = sandbox.calls.replies(event);
	expect(good).toMatchObject({ kind: "good", reply: { status: 401 } });
	expect(
		(await decided({ "event-delivery": "forged" })).answerCallback(1, {
			status: 204,
		}),
	).toHaveLength(1);
	sandbox.answerCallback(1, { status: 401 });
	sandbox.answerCallback(2, { status: 200 });
	sandbox.advance(60 * minutes);
	expect(sandbox.callbacks()).toHaveLength(2);
});

test("a switch sends an event twice with one collection_id", async () => {
	const events = (await decided({ "event-delivery": "twice" })).callbacks();
	expect(events).toHaveLength(2);
	expect(new Set(events.map(({ about }) => about)).size).toBe(1);
	expect(new Set(events.map(({ body }) => body)).size).toBe(1);
});

test("an event that is not answered with 200 comes again after 1 and after 5 minutes", async () => {
	const sandbox = await decided();
	const answer = (status: number) =>
		sandbox.answerCallback(sandbox.callbacks().length, { status });
	expect(answer(204)[0]?.fact).toBe("The event was answered with 204.");
	sandbox.advance(1 * minutes);
	expect(sandbox.callbacks()).toHaveLength(2);
	answer(500);
	sandbox.advance(5 * minutes);
	expect(sandbox.callbacks()).toHaveLength(3);
	answer(500);
	sandbox.advance(600 * minutes);
	expect(sandbox.callbacks()).toHaveLength(3);
});

test("an event that was taken does not come again", async () => {
	const sandbox = await decided();
	expect(sandbox.answerCallback(1, { status: 200 })).toEqual([]);
	sandbox.advance(60 * minutes);
	expect(sandbox.callbacks()).toHaveLength(1);
});

test("a product that confirms at once sends no event", async () => {
	const { sandbox, book } = await played();
	await book("LHRS1");
	sandbox.advance(10 * seconds);
	expect(sandbox.callbacks()).toEqual([]);
});
