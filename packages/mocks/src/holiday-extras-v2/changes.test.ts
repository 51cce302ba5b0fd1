import { describe, expect, test } from "vitest";
import { minutes, played, seconds } from "./test-support.ts";

const day = 24 * 60 * minutes;

async function booked(product = "LHRS1") {
	const play = await played();
	const { data } = await play.book(product);
	const path = `/v2/bookings/parking/${data.booking_reference}`;
	return {
		...play,
		read: () => play.call("GET", path),
		quote: (body: object) =>
			play.call("PATCH", `${path}/amendments/quote`, body),
		amend: (token: string) =>
			play.call("POST", `${path}/amendments/confirm`, {
				amendment_token: token,
			}),
		refund: () => play.call("GET", `${path}/cancellations/quote`),
		cancel: (token: string) =>
			play.call("POST", `${path}/cancellations/confirm`, {
				cancellation_token: token,
			}),
	};
}

const longer = { parking_exit_datetime: "2026-12-18T18:00:00" };

describe("an amendment", () => {
	test("changes nothing until it is confirmed, then details and price", async () => {
		const { quote, amend, read } = await booked();
		const { data } = await quote(longer);
		expect(data).toMatchObject({
			amendment_fee: 500,
			price_difference: 900,
			total_charge: 1400,
			total_refund: 0,
		});
		expect((await read()).data.price).toBe(4350);
		expect((await amend(data.amendment_token)).data).toMatchObject({
			...longer,
			price: 5250,
			amendment: { total_charge: 1400 },
		});
		expect((await read()).data).toMatchObject({ ...longer, price: 5250 });
	});

	test("of the car alone costs the fee, and keeps the rest of the car", async () => {
		const { quote, amend } = await booked();
		const { data } = await quote({ vehicle: { colour: "red" } });
		expect(data).toMatchObject({ price_difference: 0, total_charge: 500 });
		expect((await amend(data.amendment_token)).data.vehicle).toEqual({
			registration: "FAKE 1",
			colour: "red",
		});
	});

	test("to a shorter stay gives money back", async () => {
		const { quote } = await booked();
		expect(
			(await quote({ parking_exit_datetime: "2026-12-12T18:00:00" })).data,
		).toMatchObject({
			price_difference: -1800,
			total_charge: 0,
			total_refund: 1300,
		});
	});

	test("has a token for as long as the switch says", async () => {
		const { sandbox, quote, amend } = await booked();
		const { data } = await quote(longer);
		sandbox.advance(15 * minutes);
		expect((await amend(data.amendment_token)).status).toBe(422);
		const fresh = (await quote(longer)).data.amendment_token;
		expect((await amend(fresh)).status).toBe(200);
	});

	test("is quoted again after another change", async () => {
		const { quote, amend } = await booked();
		const first = (await quote(longer)).data.amendment_token;
		const second = (await quote({ vehicle: { colour: "red" } })).data
			.amendment_token;
		expect((await amend(second)).status).toBe(200);
		expect(await amend(first)).toMatchObject({
			status: 409,
			problem: { fact: expect.stringContaining("has changed") },
		});
	});

	test("ends with its deadline", async () => {
		const { sandbox, renew, read, quote } = await booked();
		expect((await read()).data.policies.amendments).toEqual({
			permitted: true,
			until: "2026-12-08T08:00:00.000Z",
		});
		sandbox.advance(6 * day);
		await renew();
		expect((await read()).data.amendable_data).toEqual({});
		expect((await quote(longer)).problem?.fact).toMatch(/could be amended/);
	});

	test("is not offered for a product without any", async () => {
		const { read, quote } = await booked("LHRS3");
		expect((await read()).data).toMatchObject({
			amendable_data: {},
			policies: { amendments: { permitted: false, until: null } },
		});
		expect((await quote(longer)).status).toBe(422);
	});

	test("moves within the only space, and is refused where it is taken", async () => {
		const { quote, amend, call, search } = await booked("LHRS4");
		const { data } = await quote(longer);
		expect((await amend(data.amendment_token)).status).toBe(200);
		const later = {
			parking_entry_datetime: "2026-12-20T08:00:00",
			parking_exit_datetime: "2026-12-22T08:00:00",
		};
		const token = (await search(later)).data.products[3].price_guarantee_token;
		const other = await call(
			"POST",
			"/v2/bookings/parking",
			{
				price_guarantee_token: token,
				customer: {
					first_name: "Kim",
					last_name: "Sample",
					email: "kim@example.test",
				},
				vehicle: { registration: "FAKE 3" },
				...later,
			},
			{ "idempotency-key": "other" },
		);
		expect(other.status).toBe(201);
		expect(
			(await quote({ parking_exit_datetime: "2026-12-21T08:00:00" })).problem
				?.fact,
		).toMatch(/no space/);
	});
});

describe("a cancellation", () => {
	test.each([
		["first", 2175],
		["nearest", 4350],
	])("gives back by the tier that is %s", async (option, amount) => {
		const { sandbox, refund, cancel, read } = await booked();
		sandbox.set("refund-tier", option);
		const { data } = await refund();
		expect(data).toMatchObject({
			refund_amount: amount,
			cancellation_fee: 4350 - amount,
		});
		expect((await cancel(data.cancellation_token)).data).toMatchObject({
			refund_amount: amount,
			status: "Cancelled",
		});
		expect((await read()).data).toMatchObject({
			status: "Cancelled",
			policies: { refunds: [] },
		});
		expect((await cancel(data.cancellation_token)).data).toMatchObject({
			code: "conflict",
			errors: [{ message: "Booking has already been cancelled" }],
		});
	});

	test("lists its tiers with the latest deadline first", async () => {
		const { read } = await booked();
		expect((await read()).data.policies.refunds).toEqual([
			{ until: "2026-12-09T06:00:00.000Z", amount: 2175 },
			{ until: "2026-12-07T08:00:00.000Z", amount: 4350 },
		]);
	});

	test("gives nothing back for a product without refunds, and frees the space", async () => {
		const { sandbox, refund, cancel } = await booked("LHRS3");
		const { data } = await refund();
		expect(data.refund_amount).toBe(0);
		expect((await cancel(data.cancellation_token)).status).toBe(200);
		// What remains was taken from the start.
		expect(
			Object.entries(sandbox.tables().occupied ?? {}).filter(
				([, use]) => "taken" in use && use.taken !== 0,
			),
		).toEqual([["LHRS3 2026-12-01", { taken: 1 }]]);
	});

	test("does not take the token of an amendment", async () => {
		const { quote, cancel } = await booked();
		const { data } = await quote(longer);
		expect((await cancel(data.amendment_token)).status).toBe(422);
	});

	test("is too early while the booking is pending", async () => {
		const { sandbox, refund } = await booked("LHRS2");
		expect((await refund()).status).toBe(425);
		sandbox.advance(10 * seconds);
		expect((await refund()).status).toBe(200);
	});

	test("loses against somebody else's change", async () => {
		const { sandbox, refund, cancel, read } = await booked();
		const { data } = await refund();
		sandbox.setFaults([{ fault: "concurrent-change", times: 1 }]);
		expect((await cancel(data.cancellation_token)).status).toBe(409);
		expect((await read()).data.status).toBe("Confirmed");
		expect((await cancel(data.cancellation_token)).status).toBe(200);
	});
});
