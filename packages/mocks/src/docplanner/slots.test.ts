import { expect, test } from "vitest";
import {
	at,
	bookAt,
	freeThatDay,
	idOf,
	played,
	startsOf,
	visit,
	work,
} from "./test-support.ts";

const minute = 60_000;

test("cuts work time by the greatest common divisor, and a long visit hides several cells", async () => {
	const { send } = await played();
	await send("PUT", "slots", work("09:00", "11:00"));
	const before = await send("GET", freeThatDay);
	expect(startsOf(before.body)).toEqual([
		"09:00",
		"09:20",
		"09:40",
		"10:00",
		"10:20",
		"10:40",
	]);
	expect((await send("POST", bookAt("09:20"), visit("7002", 60))).status).toBe(
		200,
	);
	const after = await send("GET", `${freeThatDay}&with=slot.services`);
	expect(startsOf(after.body)).toEqual(["09:00", "10:20", "10:40"]);
	// No hour is left in one piece.
	expect(JSON.stringify(after.body)).not.toContain('"7002"');
});

test("replaces what lies in the range and leaves the rest", async () => {
	const { send } = await played();
	await send("PUT", "slots", work("09:00", "11:00", [["7001", 60]]));
	await send("PUT", "slots", work("09:30", "10:00", [["7001", 15]]));
	expect(startsOf((await send("GET", freeThatDay)).body)).toEqual([
		"09:30",
		"09:45",
		"10:00",
	]);
});

test.each([
	["null", null],
	["an empty list", []],
] as const)(
	"removes the range when the services are %s",
	async (_, services) => {
		const { send } = await played();
		await send("PUT", "slots", work("09:00", "10:00"));
		await send("PUT", "slots", work("09:00", "09:40", services));
		expect(startsOf((await send("GET", freeThatDay)).body)).toEqual(["09:40"]);
	},
);

test("ignores the same payload for three minutes, and takes it again after that", async () => {
	const { send, sandbox } = await played();
	const morning = work("09:00", "10:00");
	await send("PUT", "slots", morning);
	await send("DELETE", "slots/2026-12-09");
	sandbox.advance(3 * minute - 1);
	expect((await send("PUT", "slots", morning)).status).toBe(201);
	expect((await send("GET", freeThatDay)).status).toBe(404);
	sandbox.advance(1);
	expect((await send("PUT", "slots", morning)).status).toBe(201);
	expect((await send("GET", freeThatDay)).status).toBe(200);
});

test("refuses the same payload while the first is in work, and no other", async () => {
	const { send, sandbox } = await played();
	sandbox.setFaults([{ fault: "slow-replace", times: 1 }]);
	const morning = work("09:00", "10:00");
	const statuses = [];
	for (const body of [morning, morning, work("09:00", "11:00")])
		statuses.push((await send("PUT", "slots", body)).status);
	expect(statuses).toEqual([201, 429, 201]);
	sandbox.advance(30_000);
	expect((await send("PUT", "slots", morning)).status).toBe(201);
});

const slot = work("09:00", "10:00").slots[0];
test.each([
	["over midnight", { end: "2026-12-10T00:30:00+01:00" }, "slots[0].end"],
	[
		"under a minute",
		{ end: "2026-12-09T09:00:59+01:00" },
		"slots[0].minimumDifferenceBetweenDates",
	],
	[
		"beyond 12 weeks",
		{ start: "2027-02-24T09:00:00+01:00", end: "2027-02-24T10:30:01+01:00" },
		"slots[0].end",
	],
	[
		"with insurance only and no provider",
		{ insurance_accepted: "with-insurance-only" },
		"slots[0].insurance_providers",
	],
	[
		"with a service of another address",
		{ address_services: [{ address_service_id: "7021", duration: 20 }] },
		"slots[0].address_services[0].address_service_id",
	],
])("names the field of a slot %s", async (_, change, field) => {
	const { send } = await played();
	const { status, body } = await send("PUT", "slots", {
		slots: [{ ...slot, ...change }],
	});
	expect(status).toBe(400);
	expect(body).toMatchObject({ errors: { [field]: [expect.any(String)] } });
});

test("takes work time that ends exactly 12 weeks ahead", async () => {
	const { send } = await played();
	const last = {
		...slot,
		start: "2027-02-24T09:00:00+01:00",
		end: "2027-02-24T10:30:00+01:00",
	};
	expect((await send("PUT", "slots", { slots: [last] })).status).toBe(201);
});

test("judges the day by the clock of the country", async () => {
	const { send, sandbox } = await played();
	sandbox.set("country", "mx");
	const late = work("06:30", "07:30");
	expect((await send("PUT", "slots", late)).status).toBe(400);
	expect((await send("PUT", "slots", work("07:00", "08:00"))).status).toBe(201);
	expect((await send("GET", freeThatDay)).body).toMatchObject({
		_items: [{ start: "2026-12-09T00:00:00-06:00" }, {}, {}],
	});
});

test("hides slots under a break until it is deleted", async () => {
	const { send } = await played();
	await send("PUT", "slots", work("09:00", "10:00"));
	const made = await send("POST", "breaks", {
		since: at("09:10"),
		till: at("09:30"),
	});
	expect(startsOf((await send("GET", freeThatDay)).body)).toEqual(["09:40"]);
	await send("DELETE", `breaks/${idOf(made.body)}`);
	expect(startsOf((await send("GET", freeThatDay)).body)).toHaveLength(3);
});

test("moves and deletes the breaks of coupled addresses together", async () => {
	const { send, sandbox } = await played();
	const made = await send("POST", "breaks", {
		since: at("09:00"),
		till: at("10:00"),
		apply_on_coupled_addresses: true,
	});
	const path = `breaks/${idOf(made.body)}`;
	const since = { since: at("11:00"), till: at("12:00") };
	expect((await send("PATCH", path, since)).status).toBe(204);
	const breaks = () =>
		Object.values(sandbox.tables().breaks ?? {}).filter(
			(each) => "since" in each && each.since === Date.parse(at("11:00")),
		);
	expect(breaks()).toMatchObject([{ address: "3001" }, { address: "3002" }]);
	await send("DELETE", path);
	expect(breaks()).toEqual([]);
});

test("offers nothing while the calendar is disabled", async () => {
	const { send } = await played();
	await send("PUT", "slots", work("09:00", "10:00"));
	await send("POST", "calendar/disable");
	expect((await send("GET", freeThatDay)).status).toBe(404);
	expect((await send("POST", bookAt("09:00"), visit())).status).toBe(404);
	await send("POST", "calendar/enable");
	expect((await send("POST", bookAt("09:00"), visit())).status).toBe(200);
});

test("refuses a deleted service, and the same service made anew has a new id", async () => {
	const { send } = await played();
	const ids = [];
	for (let round = 0; round < 2; round++) {
		const id = idOf(
			(await send("POST", "services", { service_id: "604" })).body,
		);
		ids.push(id);
		await send("DELETE", `services/${id}`);
		const { status } = await send(
			"PUT",
			"slots",
			work("09:00", "10:00", [[id, 20]]),
		);
		expect(status).toBe(400);
	}
	expect(new Set(ids).size).toBe(2);
});

// PHP's DATE_ISO8601 and DATE_ATOM, and JavaScript's toISOString.
test.each([
	["2026-12-09T09:00:00+0100", "2026-12-09T10:00:00+0100"],
	["2026-12-09T09:00:00+01:00", "2026-12-09T10:00:00+01:00"],
	["2026-12-09T08:00:00Z", "2026-12-09T09:00:00.000Z"],
])("reads %s in a body, a query and a path", async (start, end) => {
	const { send } = await played();
	const slots = [{ ...work("09:00", "10:00").slots[0], start, end }];
	expect((await send("PUT", "slots", { slots })).status).toBe(201);
	const free = await send(
		"GET",
		`slots?${new URLSearchParams({ start, end })}`,
	);
	expect(startsOf(free.body)).toEqual(["09:00", "09:20", "09:40"]);
	const book = `slots/${encodeURIComponent(start)}/book`;
	expect((await send("POST", book, visit())).status).toBe(200);
	const breaks = new URLSearchParams({ since: start, till: end });
	expect((await send("GET", `breaks?${breaks}`)).status).toBe(200);
});

test.each(["2026-12-09T09:00:00", "2026-02-30T09:00:00+0100", "2026-12-09"])(
	"does not read %s",
	async (start) => {
		const { send } = await played();
		const slots = [{ ...work("09:00", "10:00").slots[0], start }];
		expect(await send("PUT", "slots", { slots })).toMatchObject({
			status: 400,
			body: { errors: { "slots[0].start": [expect.any(String)] } },
		});
	},
);

test.each(["with[]=", "with[0]=", "with="])(
	"takes a list that PHP or OpenAPI writes as %s",
	async (name) => {
		const { send } = await played();
		const range = new URLSearchParams({ start: at("00:00"), end: at("23:00") });
		const second = name.replace("0", "1");
		await send("PUT", "slots", work("09:00", "10:00", [["7001", 20]]));
		await send("POST", bookAt("09:00"), visit());
		const { body } = await send(
			"GET",
			`bookings?${range}&${name}booking.patient&${second}booking.presence`,
		);
		expect(body).toMatchObject({
			_items: [{ patient: { name: "Vera" }, presence: null }],
		});
	},
);
