import { describe, expect, test } from "vitest";
import { rules } from "./rules.ts";
import { bodyOf, minutes, played, seconds, stay } from "./test-support.ts";

const path = "/v2/bookings/parking";

describe("a search", () => {
	test("derives parking from flights, and lets the parking time win", async () => {
		const { search } = await played();
		const flights = {
			outbound_departure_datetime: "2026-12-10T11:00:00",
			inbound_arrival_datetime: "2026-12-15T17:30:00",
		};
		expect((await search(flights)).data).toMatchObject(stay);
		const { call } = await played();
		const query = new URLSearchParams({
			location_code: "LHR",
			currency: "GBP",
			...flights,
		});
		expect(
			(await call("GET", `/v2/products/parking?${query}`)).data,
		).toMatchObject({
			parking_entry_datetime: "2026-12-10T08:00:00",
			parking_exit_datetime: "2026-12-15T18:30:00",
		});
	});

	test("goes by the airport's clock", async () => {
		const { search } = await played();
		const exit = { parking_exit_datetime: "2026-12-03T10:00:00" };
		// 09:30 in London is 10:30 in Munich.
		const ten = { parking_entry_datetime: "2026-12-02T10:00:00", ...exit };
		expect((await search(ten)).status).toBe(200);
		const munich = { location_code: "MUC", currency: "EUR" };
		expect(await search({ ...ten, ...munich })).toMatchObject({
			status: 422,
			problem: { fact: expect.stringContaining("2026-12-02T10:30:00") },
		});
	});

	test.each(["422", "404"])(
		"answers %s for a currency that is not sold, as the switch says",
		async (status) => {
			const { sandbox, search } = await played();
			sandbox.set("currency-mismatch", status);
			expect((await search({ currency: "EUR" })).status).toBe(Number(status));
		},
	);

	test("names field and message of what is wrong", async () => {
		const { search } = await played();
		expect((await search({ location_code: "lhr" })).data).toMatchObject({
			code: "bad_request",
			errors: [{ field: "location_code" }],
		});
	});
});

describe("a guarantee token", () => {
	test("keeps its price for 30 minutes, whatever prices do", async () => {
		const { sandbox, search, call } = await played();
		const [first] = (await search()).data.products;
		sandbox.setFaults([{ fault: "price-rise" }]);
		const [risen] = (await search()).data.products;
		expect([first.price, risen.price]).toEqual([4350, 4785]);
		expect(first.price_guarantee_token_expiry).toBe("2026-12-02T10:00:00.000Z");
		sandbox.advance(30 * minutes - 1);
		const booked = await call(
			"POST",
			path,
			bodyOf(first.price_guarantee_token),
			{
				"idempotency-key": "a",
			},
		);
		const read = await call("GET", `${path}/${booked.data.booking_reference}`);
		expect(read.data.price).toBe(4350);
		sandbox.advance(1);
		const late = await call("POST", path, bodyOf(first.price_guarantee_token), {
			"idempotency-key": "b",
		});
		expect(late.data).toMatchObject({
			status: 422,
			errors: [{ field: "price_guarantee_token" }],
		});
	});

	test("has the other name when the switch says so", async () => {
		const { sandbox, search, call } = await played();
		sandbox.set("token-name", "product_token");
		const [{ product_token: token }] = (await search()).data.products;
		const send = (body: object, key: string) =>
			call("POST", path, body, { "idempotency-key": key });
		expect((await send(bodyOf(token), "a")).data.errors[0].field).toBe(
			"product_token",
		);
		expect(
			(await send({ ...bodyOf(undefined), product_token: token }, "b")).status,
		).toBe(201);
	});

	test("does not sell the last space twice", async () => {
		const { search, call, book } = await played();
		const { data } = await search();
		expect((await book("LHRS4")).status).toBe(201);
		const token = data.products[3].price_guarantee_token;
		const second = await call("POST", path, bodyOf(token), {
			"idempotency-key": "late",
		});
		expect(second.problem?.fact).toMatch(/no space left/);
		expect((await search()).data.products).toHaveLength(3);
	});
});

describe("an idempotency key", () => {
	test("with the same body gets the first answer again, even after the token has expired", async () => {
		const { sandbox, search, call } = await played();
		const token = (await search()).data.products[1].price_guarantee_token;
		const send = (body: object) =>
			call("POST", path, body, { "idempotency-key": "order" });
		const first = await send(bodyOf(token));
		sandbox.advance(40 * minutes);
		const again = await send(bodyOf(token));
		expect(again).toMatchObject({ status: 201, data: first.data });
		expect(first.data.status).toBe("Pending");
		const other = await send({ ...bodyOf(token), partner_reference: "OTHER" });
		expect(other.status).toBe(409);
		sandbox.set("replay", "409");
		expect((await send(bodyOf(token))).status).toBe(409);
		// One was there from the start in either state.
		expect(Object.keys(sandbox.tables().bookings ?? {})).toHaveLength(3);
	});

	test("saves an order whose answer was lost", async () => {
		const { sandbox, search, call } = await played();
		const token = (await search()).data.products[0].price_guarantee_token;
		sandbox.setFaults([{ fault: "timeout-after-commit", times: 1 }]);
		const send = () =>
			call("POST", path, bodyOf(token), { "idempotency-key": "order" });
		expect((await send()).status).toBeUndefined();
		expect((await send()).data.booking_reference).toBe("HX200001");
	});
});

describe("a booking that is confirmed later", () => {
	test("is Pending until the recommended seconds are over", async () => {
		const { sandbox, book, call } = await played();
		const { data } = await book("LHRS2");
		expect(data).toMatchObject({
			status: "Pending",
			recommended_polling_interval: 10,
		});
		const read = () => call("GET", `${path}/${data.booking_reference}`);
		sandbox.advance(10 * seconds - 1);
		expect((await read()).data).toMatchObject({
			status: "Pending",
			confirmation_page_link: null,
			entry_method: null,
		});
		sandbox.advance(1);
		expect((await read()).data).toMatchObject({
			status: "Confirmed",
			confirmation_page_link: expect.stringContaining(data.booking_reference),
			entry_method: { type: "qr_code" },
		});
	});

	test("ends as Error when the supplier rejects it, and its space is free", async () => {
		const { sandbox, book, call } = await played();
		sandbox.setFaults([{ fault: "supplier-rejects" }]);
		const { data } = await book("LHRS2");
		sandbox.advance(10 * seconds);
		expect(
			(await call("GET", `${path}/${data.booking_reference}`)).data,
		).toMatchObject({ status: "Error", amendable_data: {} });
		expect(
			await call(
				"GET",
				`${path}/${data.booking_reference}/cancellations/quote`,
			),
		).toMatchObject({
			status: 409,
			problem: { rule: rules["failed-booking"] },
		});
	});

	test("cannot be seen before it is created, when creation is slow", async () => {
		const { sandbox, book, call } = await played();
		sandbox.setFaults([{ fault: "slow-creation", operation: "book-parking" }]);
		const { data } = await book("LHRS1");
		const read = () => call("GET", `${path}/${data.booking_reference}`);
		expect((await read()).data).toMatchObject({
			status: 425,
			code: "too_early",
		});
		sandbox.advance(10 * seconds);
		expect((await read()).status).toBe(200);
	});
});

test("sources that disagree are switches", async () => {
	const { sandbox, book, call } = await played();
	sandbox.set("polling-name", "recommended_polling_seconds");
	sandbox.set("status-case", "lower");
	sandbox.set("confirmation-link", "both");
	sandbox.set("pending-view", "425");
	const { data } = await book("LHRS2");
	expect(data).toEqual({
		booking_reference: "HX200001",
		partner_reference: "ORDER-1",
		status: "pending",
		recommended_polling_seconds: 10,
		confirmation_page_link: null,
	});
	expect((await call("GET", `${path}/HX200001`)).status).toBe(425);
});

test("bookings are listed by the partner's reference once their phase has come", async () => {
	const { sandbox, book, call } = await played();
	await book("LHRS1");
	await book("LHRS3");
	const list = () => call("GET", `${path}?partner_reference=ORDER-1`);
	expect(await list()).toMatchObject({
		status: 405,
		headers: { allow: "POST" },
	});
	sandbox.set("list-bookings", "now");
	expect((await list()).data.bookings).toHaveLength(2);
});
