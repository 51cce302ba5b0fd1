import { describe, expect, test } from "vitest";
import { at, bookAt, played, visit, wish, work } from "./test-support.ts";

const minute = 60_000;
const queue = "/api/v3/integration/notifications";
const release = `${queue}/release`;
const patients = "/sandbox/patients/bookings";
const receiver = { url: "http://localhost:8080/docplanner" };

/** A day of work for 20-minute visits. */
async function opened() {
	const run = await played();
	await run.send("PUT", "slots", work("09:00", "12:00", [["7001", 20]]));
	const pushes = () => run.sandbox.callbacks().map(({ event }) => event);
	/** Answers the newest request to the partner. */
	const reply = (status: number, body = "") =>
		run.sandbox.answerCallback(run.sandbox.callbacks().at(-1)?.number ?? 0, {
			status,
			body,
		});
	return { ...run, pushes, reply };
}

describe("a client that pulls", () => {
	test("gets what happened in order, each once, and 404 at the end", async () => {
		const { send } = await opened();
		for (const time of ["09:00", "09:20", "09:40", "10:00"])
			await send("POST", patients, wish(time));
		expect((await send("GET", queue)).body).toMatchObject({
			name: "slot-booked",
			data: { visit_booking: { start_at: at("09:00"), booked_by: "user" } },
		});
		expect((await send("GET", `${queue}/multiple?limit=2`)).body).toMatchObject(
			{
				notifications: [
					{ data: { visit_booking: { start_at: at("09:20") } } },
					{ data: { visit_booking: { start_at: at("09:40") } } },
				],
				remaining: 1,
			},
		);
		expect((await send("GET", queue)).status).toBe(200);
		for (const target of [queue, `${queue}/multiple`])
			expect((await send("GET", target)).status).toBe(404);
	});

	test("loses what it does not pull for 72 hours", async () => {
		const { send, sandbox, logIn } = await opened();
		await send("POST", patients, wish("09:00"));
		sandbox.advance(60 * minute);
		await send("POST", patients, wish("09:20"));
		sandbox.advance(71 * 60 * minute);
		await logIn();
		expect((await send("GET", `${queue}/multiple`)).body).toMatchObject({
			notifications: [{ data: { visit_booking: { start_at: at("09:20") } } }],
			remaining: 0,
		});
	});

	test("hears of its own bookings only while the echo is on", async () => {
		const { send, sandbox } = await opened();
		await send("POST", bookAt("09:00"), visit());
		expect((await send("GET", queue)).status).toBe(404);
		sandbox.set("echo", "on");
		await send("POST", bookAt("09:20"), visit());
		expect((await send("GET", queue)).body).toMatchObject({
			data: { visit_booking: { booked_by: "integration" } },
		});
	});

	test("cannot release", async () => {
		const { send } = await played();
		expect((await send("POST", release)).status).toBe(403);
	});

	test("hears that a visit is cancelled when 90 minutes pass without payment, also after a move", async () => {
		const { send, sandbox, logIn } = await opened();
		await send("POST", patients, wish("09:00", "not-paid"));
		await send("POST", patients, wish("10:00", "paid"));
		await send("POST", `${patients}/880001/move`, { start: at("11:00") });
		await send("GET", `${queue}/multiple?limit=100`);
		sandbox.advance(90 * minute - 1);
		await logIn();
		expect((await send("GET", queue)).status).toBe(404);
		sandbox.advance(1);
		expect((await send("GET", `${queue}/multiple`)).body).toMatchObject({
			notifications: [
				{
					name: "booking-canceled",
					data: { visit_booking: { id: "880003", status: "canceled" } },
				},
			],
			remaining: 0,
		});
	});
});

describe("a client that is pushed to", () => {
	test.each([
		["5-10", [5, 10]],
		["1-5-15", [1, 5, 15]],
		["once", []],
	])(
		"is tried again by the profile %s, then the event is buried",
		async (profile, waits) => {
			const { send, sandbox, pushes, reply } = await opened();
			sandbox.set("push-retries", profile);
			await send("PUT", "/sandbox/push-address", receiver);
			await send("POST", patients, wish("09:00"));
			expect(pushes()).toEqual(["slot-booked"]);
			for (const [index, wait] of waits.entries()) {
				reply(500);
				sandbox.advance(wait * minute - 1);
				expect(pushes()).toHaveLength(index + 1);
				sandbox.advance(1);
				expect(pushes()).toHaveLength(index + 2);
			}
			reply(500);
			sandbox.advance(120 * minute);
			expect(pushes()).toHaveLength(waits.length + 1);
			expect(Object.values(sandbox.tables().notifications ?? {})).toMatchObject(
				[{ state: "buried" }],
			);
		},
	);

	test("gets buried events again by a release, once an hour", async () => {
		const { send, sandbox, pushes, reply } = await opened();
		sandbox.set("push-retries", "once");
		await send("PUT", "/sandbox/push-address", receiver);
		await send("POST", patients, wish("09:00"));
		expect(reply(503)[0]?.rule.says).toContain("2xx");
		expect((await send("POST", release)).status).toBe(204);
		expect(pushes()).toEqual(["slot-booked", "slot-booked"]);
		expect(reply(204)).toEqual([]);
		expect(sandbox.tables().notifications).toEqual({});
		sandbox.advance(10 * minute);
		const { status, headers } = await send("POST", release);
		expect([status, headers["retry-after"]]).toEqual([429, "3000"]);
	});

	test("has 14 days to release", async () => {
		const { send, sandbox, reply } = await opened();
		sandbox.set("push-retries", "once");
		await send("PUT", "/sandbox/push-address", receiver);
		await send("POST", patients, wish("09:00"));
		reply(500);
		sandbox.advance(14 * 24 * 60 * minute - 1);
		expect(Object.keys(sandbox.tables().notifications ?? {})).toHaveLength(1);
		sandbox.advance(1);
		expect(sandbox.tables().notifications).toEqual({});
	});

	test("gets the key in the header that was agreed on", async () => {
		const { send, sandbox } = await opened();
		await send("PUT", "/sandbox/push-address", {
			...receiver,
			api_key_header: "x-partner",
			api_key: "fake-key",
		});
		await send("POST", patients, wish("09:00"));
		expect(sandbox.callbacks()[0]?.headers["x-partner"]).toBe("fake-key");
		expect(JSON.stringify(sandbox.journal())).not.toContain("fake-key");
	});

	test("is pinged every five minutes while the monitor is on, whenever that was", async () => {
		const { send, sandbox, pushes } = await opened();
		await send("PUT", "/sandbox/push-address", receiver);
		sandbox.advance(7 * minute);
		expect(pushes()).toEqual([]);
		sandbox.set("monitor", "on");
		sandbox.advance(3 * minute);
		expect(pushes()).toEqual(["ping"]);
		await send("PUT", "/sandbox/push-address", { url: null });
		await send("PUT", "/sandbox/push-address", receiver);
		sandbox.advance(9 * minute);
		expect(pushes()).toEqual(["ping", "ping"]);
		sandbox.set("monitor", "off");
		sandbox.advance(60 * minute);
		expect(pushes()).toHaveLength(2);
	});

	test("is alarmed by the third ping in a row that fails with 5xx", async () => {
		const { send, sandbox, reply } = await opened();
		sandbox.set("monitor", "on");
		await send("PUT", "/sandbox/push-address", receiver);
		const alerts = [500, 502, 404, 500, 500, 503].map((status) => {
			sandbox.advance(5 * minute);
			reply(status);
			return Object.keys(sandbox.tables().alerts ?? {}).length;
		});
		expect(alerts).toEqual([0, 0, 0, 0, 0, 1]);
	});
});

describe("a client that is asked first", () => {
	test.each([
		{
			says: "lets a patient book with 2xx",
			status: 204,
			body: "",
			booked: 1,
			problems: 0,
		},
		{
			says: "turns a patient away with a reason",
			status: 409,
			body: '{"error_code":3}',
			booked: 0,
			problems: 0,
		},
		{
			says: "turns a patient away without a reason",
			status: 400,
			body: "no",
			booked: 0,
			problems: 1,
		},
		{
			says: "turns a patient away by failing",
			status: 500,
			body: "",
			booked: 0,
			problems: 1,
		},
	])("$says", async ({ status, body, booked, problems }) => {
		const { send, sandbox, pushes, reply } = await opened();
		const before = Object.keys(sandbox.tables().bookings ?? {}).length;
		await send("PUT", "/sandbox/push-address", {
			...receiver,
			real_time: true,
		});
		expect((await send("POST", patients, wish("09:00"))).body).toMatchObject({
			status: "waiting",
		});
		expect(pushes()).toEqual(["slot-booking"]);
		expect(reply(status, body)).toHaveLength(problems);
		expect(Object.keys(sandbox.tables().bookings ?? {})).toHaveLength(
			before + booked,
		);
		expect(pushes()).toHaveLength(1 + booked);
	});

	test("keeps the slot that it sold itself while the patient was waiting", async () => {
		const { send, sandbox, reply } = await opened();
		await send("PUT", "/sandbox/push-address", {
			...receiver,
			real_time: true,
		});
		await send("POST", patients, wish("09:00"));
		await send("POST", bookAt("09:00"), visit());
		reply(204);
		expect(sandbox.tables().requests).toMatchObject({
			r1: { status: "denied" },
		});
	});

	test("is shown both visits of a move", async () => {
		const { send, sandbox, reply } = await opened();
		await send("POST", patients, wish("09:00"));
		await send("PUT", "/sandbox/push-address", {
			...receiver,
			real_time: true,
		});
		await send("POST", `${patients}/880001/move`, { start: at("10:00") });
		expect(JSON.parse(sandbox.callbacks()[0]?.body ?? "")).toMatchObject({
			name: "booking-moving",
			data: {
				canceling_booking: { id: "880001", canceling_by: "user" },
				creating_booking: { booking_by: "user", start_at: at("10:00") },
			},
		});
		reply(200);
		expect(JSON.parse(sandbox.callbacks()[1]?.body ?? "")).toMatchObject({
			name: "booking-moved",
			data: {
				old_visit_booking: { id: "880001", status: "canceled" },
				new_visit_booking: { id: "880002", status: "booked" },
			},
		});
	});
});
