import { expect, test } from "vitest";
import { invariants } from "./invariants.ts";
import type { HolidayExtrasTables } from "./state/tables.ts";
import { Desk, guest, stayFrom } from "./test-support.ts";

const week = stayFrom(7);

async function booked(desk: Desk, product = "LGWS1") {
	const address = await desk.booked(product, week);
	const update = {
		hx_booking_ref: address.split("/").at(-1) ?? "",
		partner_booking_ref: "AB123",
		email: guest.Email ?? "",
		arrival: `${week.ArrivalDate}T09:30:00Z`,
		depart: `${stayFrom(16).ArrivalDate}T12:12:12+0100`,
		price: 1234,
	};
	return { address, update, token: await desk.token() };
}

// The documentation's example has Z and an offset without a colon.
test("a flight update moves a booking to the clock at its place, at the new price", async () => {
	const desk = new Desk();
	const { address, update, token } = await booked(desk);
	const answer = await desk.list("/v1/flightUpdate", [update], { token });
	expect(JSON.parse(answer.body)).toEqual([
		{ partner_booking_ref: "AB123", status: "OK", message: "Success" },
	]);
	const viewed = await desk.get(address, guest);
	expect(viewed.at("/Itinerary/ArrivalTime")).toBe("0930");
	expect(viewed.at("/Itinerary/DepartTime")).toBe("1112");
	expect(viewed.at("/Pricing/TotalPrice")).toBe("52.50");
	expect(invariants(desk.sandbox.tables() as HolidayExtrasTables)).toEqual([]);
});

test.each([
	["with another e-mail address", { email: "x@example.test" }, /not found/],
	["that ends before it begins", { depart: "2020-01-01T00:00Z" }, /dates/],
])("a flight update %s has an error of its own", async (_, other, message) => {
	const desk = new Desk();
	const { update, token } = await booked(desk);
	const answer = await desk.list(
		"/v1/flightUpdate",
		[{ ...update, ...other }],
		{
			token,
		},
	);
	expect(JSON.parse(answer.body)).toMatchObject([
		{ status: "ERR", message: expect.stringMatching(message) },
	]);
});

test("a flight update of what cannot be amended changes nothing", async () => {
	const desk = new Desk();
	const { update, token } = await booked(desk, "LGWS6");
	const answer = await desk.list("/v1/flightUpdate", [update], { token });
	expect(JSON.parse(answer.body)).toMatchObject([
		{ status: "ERR", message: "not amendable" },
	]);
});

test("results go to the address that is given, and a failure there is told", async () => {
	const desk = new Desk();
	const { update, token } = await booked(desk);
	const notification_url = "https://partner.example.test/flights";
	const answer = await desk.list("/v1/flightUpdate", [update], {
		token,
		notification_url,
	});
	expect(answer.body).toBe("[]");
	expect(desk.sandbox.callbacks()).toEqual([]);
	desk.sandbox.advance(10_000);
	const [sent] = desk.sandbox.callbacks();
	expect(sent?.address).toBe(notification_url);
	expect(JSON.parse(sent?.body ?? "")).toMatchObject([{ status: "OK" }]);
	const [problem] = desk.sandbox.answerCallback(sent?.number ?? 0, {
		status: 500,
	});
	expect(problem?.fact).toContain("500");
});
