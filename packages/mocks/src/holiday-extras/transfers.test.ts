import { describe, expect, test } from "vitest";
import { invariants } from "./invariants.ts";
import type { HolidayExtrasTables } from "./state/tables.ts";
import { Desk, guest, stayFrom } from "./test-support.ts";

const { ArrivalDate: day = "", DepartDate: later = "" } = stayFrom(7);
const journey = {
	PickUpType: "IATA",
	PickUp: "LGW",
	DropOffType: "TTI",
	DropOff: "85101062",
	FromDate: day,
	FromTime: "1000",
	Adults: "2",
	OutFlight: "XX100",
};
const back = { ReturnDate: later, ReturnTime: "1730", ReturnFlight: "XX101" };
const traveller = {
	Title: "Mr",
	FirstName: "Test",
	LastName: "Test",
	Email: "guest@example.test",
	DayPhone: "01234567890",
	Price: "44.00",
};

async function booked(desk: Desk, parameters = {}) {
	const token = await desk.token();
	const answer = await desk.post("/v1/transfers/TBSBX1", {
		...journey,
		...traveller,
		token,
		...parameters,
	});
	return { answer, token, reference: String(answer.at("/Booking/BookingRef")) };
}

describe("a transfer", () => {
	test("costs twice as much there and back, a shared one as much as all travellers", async () => {
		const desk = new Desk();
		const token = await desk.token();
		const price = async (parameters: object) => {
			const answer = await desk.get("/v1/transfers/search", {
				...journey,
				...parameters,
				token,
			});
			return [0, 1].map((at) => answer.at(`/Transfers/${at}/TotalPrice`));
		};
		expect(await price({})).toEqual(["44.00", "30.00"]);
		expect(await price(back)).toEqual(["88.00", "60.00"]);
	});

	test("is viewed under both addresses, in UTC", async () => {
		const desk = new Desk();
		const { reference, token } = await booked(desk, back);
		const own = await desk.get(`/v1/transfers/booking/${reference}.js`, {
			token,
		});
		expect(JSON.parse(own.body)).toMatchObject({
			Booking: {
				BookingRef: reference,
				DateCancelled: null,
				Product: {
					Price: 88,
					OutboundTransfer: {
						OriginIata: "LGW",
						FlightDetails: { Code: "XX100", Departure: null },
						Pickup: `${day}T10:00:00Z`,
					},
				},
			},
		});
		const general = await desk.get(`/v1/booking/${reference}`, guest);
		expect(general.at("/Booking/Amendable")).toBe("N");
		expect(general.at("/Itinerary/Product")).toBe("Transfers");
	});

	test.each([
		["three days before and earlier", 0, 0],
		["later", 5, 4400],
	])(
		"cancelled %s costs its fee, in pence and then in pounds",
		async (_, days, fee) => {
			const desk = new Desk();
			const { reference, token } = await booked(desk);
			desk.sandbox.advance(days * 86_400_000);
			const policy = await desk.get(
				`/v1/transfers/${reference}/cancellation-policy.js`,
				{ token },
			);
			expect(JSON.parse(policy.body)).toMatchObject({
				Cancellable: true,
				Fee: fee,
				RefundableAmount: 4400 - fee,
			});
			const cancel = () =>
				desk.delete(`/v1/transfers/booking/${reference}.js`, {
					CancelRef: "CANCEL1",
					token,
				});
			expect(JSON.parse((await cancel()).body)).toMatchObject({
				Booking: { Status: "Cancelled" },
				Cancel: {
					CancelFee: (fee / 100).toFixed(2),
					CancelRef: "CANCEL1",
					RefundAmount: (4400 - fee) / 100,
				},
			});
			const again = await cancel();
			expect(again.status).toBe(409);
			expect(JSON.parse(again.body)).toMatchObject({ Code: "ConflictError" });
			expect(invariants(desk.sandbox.tables() as HolidayExtrasTables)).toEqual(
				[],
			);
		},
	);

	test("booked twice is a duplicate, which the name of the traveller shows", async () => {
		const desk = new Desk();
		await booked(desk);
		expect((await booked(desk)).answer.code).toBe("0005");
		expect(desk.sandbox.journal().at(-1)?.problems[0]?.pointer).toBe(
			"/LastName",
		);
	});

	test("has no amendment, and is not cancelled as a car park is", async () => {
		const desk = new Desk();
		const { reference } = await booked(desk);
		const cancelled = await desk.post(`/v1/booking/${reference}`, {
			ConfirmCancel: "Y",
			CancelRef: "SBX",
		});
		expect(cancelled.code).toBe("not-cancellable");
	});

	test("without a return has no flight back, with one it needs it", async () => {
		const desk = new Desk();
		expect((await booked(desk)).answer.code).toBeUndefined();
		const { answer } = await booked(desk, {
			ReturnDate: later,
			ReturnTime: "1730",
		});
		expect(answer.code).toBe("MissingParameter");
	});
});
