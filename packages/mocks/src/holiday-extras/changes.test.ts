import { describe, expect, test } from "vitest";
import { Desk, guest, stayFrom } from "./test-support.ts";

const week = stayFrom(7);
const day = 86_400_000;
const ask = { ConfirmCancel: "N", CancelRef: "SBX" };
const confirm = { ConfirmCancel: "Y", CancelRef: "SBX" };
const europe = { System: "ABG" };
const flights = { OutFltNo: "XX1", InFltNo: "XX2", InFltTime: "1130" };

describe("an amendment", () => {
	test("of details keeps the price and is seen by the next view", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS1", week);
		const changed = await desk.post(address, {
			...guest,
			Registration: "xy1 abc",
		});
		expect(changed.at("/ATTRIBUTES/RequestCode")).toBe("14");
		expect(changed.at("/Pricing")).toBeUndefined();
		const viewed = await desk.get(address, guest);
		expect(viewed.at("/CarDetails/Registration")).toBe("XY1 ABC");
		expect(viewed.at("/CarDetails/CarMake")).toBe("FORD");
	});

	test("of the stay is priced with GET and made with POST", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS1", week);
		const shorter = { ...guest, ...stayFrom(8, 6) };
		const asked = await desk.get(address, shorter);
		expect(asked.at("/Pricing/PriceDifference")).toBe("4.50-");
		expect(desk.sandbox.journal().at(-1)?.changes).toEqual([]);
		const before = await desk.get(address, guest);
		expect(before.at("/Pricing/TotalPrice")).toBe("43.50");
		const made = await desk.post(address, shorter);
		expect(made.at("/Pricing/PriceDiff")).toBe("4.50-");
		const after = await desk.get(address, guest);
		expect(after.at("/Pricing/TotalPrice")).toBe("39.00");
		expect(after.at("/Itinerary/ArrivalDate")).toBe(shorter.ArrivalDate);
	});

	test("to fewer days than are charged at least costs the same", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS5", stayFrom(7, 1));
		const asked = await desk.get(address, { ...guest, ...stayFrom(7, 2) });
		expect(asked.at("/Pricing/PriceDifference")).toBe("0.00");
		expect(asked.at("/Pricing/MinPricingDuration")).toBe("3");
	});

	test("adds an upgrade and takes it off", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS1", week);
		const cover = { ...guest, "Supplements[0][Code]": "SBXLRC" };
		expect((await desk.post(address, cover)).at("/Pricing/PriceDiff")).toBe(
			"1.99",
		);
		const off = { ...cover, "Supplements[0][Remove]": "1" };
		expect((await desk.post(address, off)).at("/Pricing/PriceDiff")).toBe(
			"1.99-",
		);
	});

	test("moves into its own space, not into somebody else's", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS5", week);
		await desk.booked("LGWS5", { ...stayFrom(14), Surname: "Other" });
		const move = (from: number, days: number) =>
			desk.post(address, { ...guest, ...stayFrom(from, days) });
		expect((await move(5, 7)).code).toBeUndefined();
		expect((await move(10, 7)).code).toBe("0004");
	});

	test.each([
		["without the e-mail address", {}, "0000"],
		["with another e-mail address", { Email: "x@example.test" }, "0052"],
		["of nothing", guest, "MissingParameter"],
	])("%s is refused", async (_, parameters, code) => {
		const desk = new Desk();
		const address = await desk.booked("LGWS1", week);
		const sent = code === "MissingParameter" ? {} : { Registration: "XY1" };
		const answer = await desk.post(address, { ...sent, ...parameters });
		expect(answer.code).toBe(code);
	});

	test.each([
		["that is fixed", "LGWS6", 0, "N"],
		["on its day", "LGWS1", 7, "S"],
	])("of a booking %s is refused", async (_, product, days, amendable) => {
		const desk = new Desk();
		const address = await desk.booked(product, week);
		desk.sandbox.advance(days * day);
		const viewed = await desk.get(address, guest);
		expect(viewed.at("/Booking/Amendable")).toBe(amendable);
		const change = { ...guest, Registration: "XY1" };
		expect((await desk.post(address, change)).code).toBe("not-amendable");
	});
});

describe("a cancellation", () => {
	test("is asked about, then confirmed once, then seen", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS1", week);
		const asked = await desk.get(address, ask);
		expect(asked.at("/Cancel")).toMatchObject({
			CancelFee: "0.00",
			CancelRef: "",
			RefundAmount: "43.50",
		});
		expect((await desk.get(address, guest)).at("/Booking/Amendable")).toBe("Y");
		expect((await desk.get(address, confirm)).code).toBe("405");
		const done = await desk.post(address, confirm);
		expect(done.at("/Cancel/CancelRef")).toBe("00001");
		expect((await desk.post(address, confirm)).code).toBe("409");
		const viewed = await desk.get(address, guest);
		expect(viewed.at("/Booking/Amendable")).toBe("C");
		expect(viewed.at("/Booking/CanxDate")).toBe("2026-12-02");
		expect(viewed.at("/Pricing/Refund")).toBe("43.50");
	});

	test.each([
		["5 days before arrival", 2, "0.00"],
		["2 days before arrival", 5, "0.00"],
		["the day before arrival", 6, "17.50"],
		["on the day of arrival", 7, undefined],
	])(
		"of parking in Europe %s costs what the rules say",
		async (_, days, fee) => {
			const desk = new Desk();
			const address = await desk.booked("MUCS1", {
				...week,
				...europe,
				...flights,
			});
			desk.sandbox.advance(days * day);
			const answer = await desk.get(address, { ...ask, ...europe });
			expect(answer.at("/Cancel/CancelFee")).toBe(fee);
			if (fee === undefined) expect(answer.code).toBe("not-cancellable");
		},
	);

	test("follows the calendar of the product's place", async () => {
		const desk = new Desk();
		const address = await desk.booked("MUCS1", {
			...week,
			...europe,
			...flights,
		});
		// 22:59 UTC is 23:59 in Munich.
		desk.sandbox.advance(5 * day + (13 * 60 + 29) * 60_000);
		const fee = async () =>
			(await desk.get(address, { ...ask, ...europe })).at("/Cancel/CancelFee");
		expect(await fee()).toBe("0.00");
		desk.sandbox.advance(60_000);
		expect(await fee()).toBe("17.50");
	});

	test("of what was bought in advance refunds nothing", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS3", week);
		const asked = await desk.get(address, ask);
		expect(asked.at("/Cancel/RefundAmount")).toBe("0.00");
	});

	test("of what can only be amended is refused, its amendment is not", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS4", week);
		expect((await desk.post(address, confirm)).code).toBe("not-cancellable");
		const longer = { ...guest, ...stayFrom(7, 8) };
		expect((await desk.post(address, longer)).code).toBeUndefined();
	});
});
