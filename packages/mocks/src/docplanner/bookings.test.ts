import { expect, test } from "vitest";
import {
	at,
	bookAt,
	freeThatDay,
	idOf,
	played,
	startsOf,
	visit,
	wish,
	work,
} from "./test-support.ts";

/** A day of work, and a visit at nine. */
async function booked() {
	const run = await played();
	await run.send("PUT", "slots", work("09:00", "12:00", [["7001", 20]]));
	const { body } = await run.send("POST", bookAt("09:00"), visit());
	return { ...run, id: idOf(body) };
}

const otherDoctor = "/api/v3/integration/facilities/1001/doctors/2002";
const workThere = {
	slots: [
		{
			start: at("09:00"),
			end: at("12:00"),
			address_services: [{ address_service_id: "7021", duration: 20 }],
		},
	],
};
const toOtherDoctor = {
	address_service_id: "7021",
	address_id: "3003",
	start: at("10:00"),
};

test("gives a slot to one visit only", async () => {
	const { send } = await booked();
	expect(startsOf((await send("GET", freeThatDay)).body)[0]).toBe("09:20");
	expect((await send("POST", bookAt("09:00"), visit())).status).toBe(404);
});

test("frees the time of a cancelled visit, and cancels once", async () => {
	const { send, id } = await booked();
	const reason = { reason: "The doctor is ill." };
	expect((await send("DELETE", `bookings/${id}`, reason)).status).toBe(204);
	expect((await send("DELETE", `bookings/${id}`, reason)).status).toBe(400);
	expect((await send("GET", `bookings/${id}`)).body).toMatchObject({
		status: "canceled",
		canceled_by: "integration",
		canceled_at: "2026-12-02T10:30:00+01:00",
	});
	expect(startsOf((await send("GET", freeThatDay)).body)[0]).toBe("09:00");
});

test("moves to a new id, cancels the old one, and both know the chain", async () => {
	const { send, id } = await booked();
	const to = (time: string) => ({
		address_service_id: "7001",
		start: at(time),
	});
	const first = await send("POST", `bookings/${id}/move`, to("10:00"));
	expect(first.status).toBe(201);
	const second = idOf(first.body);
	expect(second).not.toBe(id);
	expect((await send("POST", `bookings/${id}/move`, to("11:00"))).status).toBe(
		409,
	);
	const third = idOf(
		(await send("POST", `bookings/${second}/move`, to("11:00"))).body,
	);
	for (const [each, status] of [
		[id, "canceled"],
		[second, "canceled"],
		[third, "booked"],
	] as const)
		expect(
			(await send("GET", `bookings/${each}?with=booking.moving`)).body,
		).toMatchObject({
			status,
			moving: { origin_booking_id: id, newest_booking_id: third },
		});
});

test("moves a visit by less than its own length", async () => {
	const { send } = await played();
	await send("PUT", "slots", work("09:00", "12:00"));
	const made = await send("POST", bookAt("09:00"), visit("7002", 60));
	const { status } = await send("POST", `bookings/${idOf(made.body)}/move`, {
		address_service_id: "7002",
		start: at("09:20"),
	});
	expect(status).toBe(201);
});

test("moves to another doctor of the facility, whom Location names", async () => {
	const { send, id } = await booked();
	await send("PUT", `${otherDoctor}/addresses/3003/slots`, workThere);
	const { status, headers, body } = await send(
		"POST",
		`bookings/${id}/move`,
		toOtherDoctor,
	);
	expect(status).toBe(201);
	expect(headers.location).toBe(
		`${otherDoctor}/addresses/3003/bookings/${idOf(body)}`,
	);
	const { status: read } = await send("GET", headers.location ?? "");
	expect(read).toBe(200);
});

test("keeps a paid visit within its payment account", async () => {
	const { send, sandbox } = await played();
	await send("PUT", "slots", work("09:00", "12:00"));
	await send("PUT", `${otherDoctor}/addresses/3003/slots`, workThere);
	await send("POST", "/sandbox/patients/bookings", wish("09:00", "paid"));
	const paid = Object.values(sandbox.tables().bookings ?? {}).at(-1);
	const { status } = await send(
		"POST",
		`bookings/${idOf(paid)}/move`,
		toOtherDoctor,
	);
	expect(status).toBe(422);
});

test("confirms a booking once", async () => {
	const { send, id } = await booked();
	const confirm = () =>
		send("PUT", `bookings/${id}/confirm`, { confirmed_by: "admin" });
	expect([(await confirm()).status, (await confirm()).status]).toEqual([
		204, 409,
	]);
});

test("marks presence once a visit has begun", async () => {
	const { send, sandbox, id, logIn } = await booked();
	const mark = `bookings/${id}/presence/patient`;
	expect((await send("POST", mark)).status).toBe(400);
	sandbox.advance(7 * 86_400_000);
	await logIn();
	expect((await send("POST", mark)).status).toBe(204);
	expect((await send("GET", `bookings/${id}`)).body).toMatchObject({
		presence: "present",
	});
	expect((await send("DELETE", mark)).status).toBe(204);
	expect((await send("GET", `bookings/${id}`)).body).toMatchObject({
		presence: "absent",
	});
});

test("tells of presence in capital letters, while its own doing comes back", async () => {
	const { send, sandbox } = await played();
	sandbox.set("echo", "on");
	await send("DELETE", "bookings/870001/presence/patient");
	const { body } = await send("GET", "/api/v3/integration/notifications");
	expect(body).toMatchObject({
		name: "presence-marked",
		data: { visit_booking: { id: "870001" }, presence: "ABSENT" },
	});
});

test("asks a doctor's addresses for what patients must tell by a scope of its own", async () => {
	const { send } = await played();
	const doctor = "/api/v3/integration/facilities/1001/doctors/2001?with=";
	const extra = "address.booking_extra_fields";
	const { body } = await send("GET", `${doctor}doctor.addresses,${extra}`);
	expect(body).toMatchObject({
		addresses: { _items: [{ booking_extra_fields: { nin: false } }, {}] },
	});
	const without = await send("GET", `${doctor}doctor.addresses`);
	expect(JSON.stringify(without.body)).not.toContain("booking_extra_fields");
});

test("pages a list only when a page is asked for", async () => {
	const { send } = await booked();
	await send("POST", bookAt("10:00"), visit());
	await send("POST", bookAt("11:00"), visit());
	const range = new URLSearchParams({ start: at("00:00"), end: at("23:00") });
	const all = await send("GET", `bookings?${range}`);
	expect(Object.keys(all.body ?? {})).toEqual(["_items"]);
	const second = await send("GET", `bookings?${range}&page=2&limit=2`);
	expect(second.body).toMatchObject({
		_items: [{ start_at: at("11:00") }],
		page: 2,
		limit: 2,
		pages: 2,
		total: 3,
	});
});
