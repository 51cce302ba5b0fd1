import { describe, expect, test } from "vitest";
import { invariants } from "./invariants.ts";
import type { HolidayExtrasTables } from "./state/tables.ts";
import { Desk, guest, stayFrom } from "./test-support.ts";

const week = stayFrom(7);
const europe = { System: "ABG", lang: "de" };

describe("a price", () => {
	test("that has risen is an error that names the new one, at which it is booked then", async () => {
		const desk = new Desk();
		const token = await desk.token();
		desk.sandbox.setFaults([{ fault: "price-rise" }]);
		const shown = await desk.get("/v1/carpark/LGWS1/priceCheck", {
			...week,
			token,
			NumberOfPax: "2",
		});
		const old = String(shown.at("/TotalPrice"));
		const refused = await desk.book("LGWS1", { ...week, PriceCheckPrice: old });
		expect(refused.code).toBe("price-changed");
		const fix = desk.sandbox.journal().at(-1)?.problems[0]?.fix;
		expect(fix).toMatchObject({ pointer: "/PriceCheckPrice", value: "43.50" });
		const taken = await desk.book("LGWS1", {
			...week,
			PriceCheckPrice: String(fix?.value),
		});
		expect(taken.at("/CarPark/TotalPrice")).toBe("43.50");
	});

	test("that has fallen is booked at the lower one", async () => {
		const taken = await new Desk().book("LGWS1", {
			...week,
			PriceCheckPrice: "60.00",
		});
		expect(taken.at("/CarPark/TotalPrice")).toBe("43.50");
	});

	test("of upgrades comes on top of the price that is checked", async () => {
		const taken = await new Desk().book("LGWS1", {
			...week,
			PriceCheckPrice: "43.50",
			"Supplements[0][Code]": "SBXFST",
			"Supplements[0][Date]": week.ArrivalDate ?? "",
			"Supplements[0][Adults]": "2",
			"Supplements[0][Children]": "1",
			"Supplements[0][TotalPrice]": "19.00",
		});
		expect(taken.at("/CarPark/TotalPrice")).toBe("62.50");
	});
});

describe("a booking", () => {
	test("like one of ten minutes ago is a duplicate, later or after a cancellation it is none", async () => {
		const desk = new Desk();
		const first = await desk.booked("LGWS1", week);
		desk.sandbox.advance(9 * 60_000);
		expect((await desk.book("LGWS1", week)).code).toBe("0005");
		expect(
			(await desk.book("LGWS1", { ...week, Surname: "Other" })).code,
		).toBeUndefined();
		desk.sandbox.advance(60_000);
		const second = await desk.booked("LGWS1", week);
		expect(second).not.toBe(first);
		const cancel = { ConfirmCancel: "Y", CancelRef: "SBX" };
		await desk.post(second, cancel);
		expect((await desk.book("LGWS1", week)).code).toBeUndefined();
	});

	test("takes the last space, and a cancellation gives it back", async () => {
		const desk = new Desk();
		const first = await desk.booked("LGWS5", week);
		const other = { ...week, Surname: "Other" };
		expect((await desk.book("LGWS5", other)).code).toBe("0004");
		expect(
			(await desk.book("LGWS5", { ...other, ...stayFrom(14) })).code,
		).toBeUndefined();
		await desk.post(first, { ConfirmCancel: "Y", CancelRef: "SBX" });
		expect((await desk.book("LGWS5", other)).code).toBeUndefined();
		expect(invariants(desk.sandbox.tables() as HolidayExtrasTables)).toEqual(
			[],
		);
	});

	test("spends its token for car parks, unless that is allowed", async () => {
		const desk = new Desk();
		const token = await desk.token();
		await desk.booked("LGWS1", { ...week, token });
		const again = () => desk.get("/v1/carpark/LGW", { ...week, token });
		expect((await again()).code).toBe("TokenError");
		desk.sandbox.set("token-reuse", "allow");
		expect((await again()).code).toBeUndefined();
	});

	test.each([
		["for seven people", "LGWS1", { NumberOfPax: "7" }, "group-booking"],
		["for nobody", "LGWS1", { NumberOfPax: "0" }, "Validation Error"],
		["in the past", "LGWS1", stayFrom(-1), "F0071"],
		["without a day of arrival", "LGWS1", { ArrivalDate: "" }, "1435"],
		["without a day of departure", "LGWS1", { DepartDate: "" }, "1441"],
		["without a name", "LGWS1", { Surname: "" }, "MissingParameter"],
		["with half a registration", "LGWS1", { Registration: "?" }, "0041"],
		["with a long reference", "LGWS1", { CustomerRef: "x".repeat(21) }, "0042"],
		["without a detail of the flags", "LGWS2", {}, "MissingParameter"],
		["without a flight in Europe", "MUCS1", europe, "MissingParameter"],
		["of Europe without its system", "MUCS1", {}, "0004"],
		["of what is confirmed later, unasked", "LGWS7", {}, "0004"],
		["of an unknown product", "LGWS9", {}, "0004"],
		["with an unknown token", "LGWS1", { token: "123456789" }, "TokenError"],
		["by an unknown agent", "LGWS1", { ABTANumber: "NONE1" }, "0071"],
		[
			"with half an agent code",
			"LGWS1",
			{ ABTANumber: "FA" },
			"Invalid agentCode",
		],
		[
			"without the agent's password",
			"LGWS1",
			{ Password: "" },
			"Agent Lookup Error",
		],
	])("%s is refused", async (_, product, parameters, code) => {
		const desk = new Desk();
		const answer = await desk.book(product, { ...week, ...parameters });
		expect(answer.code, answer.body).toBe(code);
		expect(answer.status).toBe(200);
		expect(Object.keys(desk.sandbox.tables().bookings ?? {})).toEqual([]);
	});

	test("needs no password from an intermediary", async () => {
		const answer = await new Desk().book("LGWS1", {
			...week,
			key: "FAKEKEYTWO",
			ABTANumber: "FAKE2",
			Password: "",
		});
		expect(answer.code).toBeUndefined();
	});

	test("in Europe is for 18 flags, in euro, with a code of its own", async () => {
		const desk = new Desk();
		const flights = { OutFltNo: "XX1", InFltNo: "XX2", InFltTime: "1130" };
		const answer = await desk.book("FRMUCS1", {
			...week,
			...europe,
			...flights,
		});
		expect(answer.at("/ATTRIBUTES/RequestCode")).toBe("4");
		const viewed = await desk.get(
			`/v1/booking/${answer.at("/Booking/BookingRef")}`,
			{ ...guest, System: "ABG" },
		);
		expect(viewed.at("/Pricing/Currency")).toBe("EUR");
	});

	test("is shown to nobody else", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS1", week);
		const as = (parameters: object) =>
			desk.get(address, { ...guest, ...parameters });
		expect((await as({ Email: "x@example.test" })).code).toBe("0052");
		expect((await as({ System: "ABG" })).code).toBe("0051");
		const other = { key: "FAKEKEYTWO", ABTANumber: "FAKE2", Password: "" };
		expect((await as(other)).code).toBe("0053");
		expect((await as({})).code).toBeUndefined();
	});
});

describe("a booking that is confirmed later", () => {
	const asked = { ...week, includeAsyncOnlyProducts: "true" };

	test.each([
		["confirms", [], "Confirmed", true],
		["declines", [{ fault: "supplier-declines" }], "Error", false],
	])("is pending until the supplier %s it", async (_, faults, status, code) => {
		const desk = new Desk();
		desk.sandbox.setFaults(faults);
		const answer = await desk.book("LGWS7", asked);
		expect(answer.at("/Booking/bookingStatus")).toBe("Pending");
		expect(answer.at("/Booking/suggestedPollingInterval")).toBe("300");
		expect(answer.at("/BarCode")).toBeUndefined();
		const look = () =>
			desk.get(`/v1/booking/${answer.at("/Booking/BookingRef")}`, guest);
		desk.sandbox.advance(14 * 60_000);
		expect((await look()).at("/Booking/bookingStatus")).toBe("Pending");
		desk.sandbox.advance(60_000);
		const settled = await look();
		expect(settled.at("/Booking/bookingStatus")).toBe(status);
		expect(settled.at("/BarCode") !== undefined).toBe(code);
		expect(invariants(desk.sandbox.tables() as HolidayExtrasTables)).toEqual(
			[],
		);
	});
});

test.each([
	["sold-out", "0037"],
	["supplier-timeout", "0037"],
	["back-end-down", "chauntry-unavailable"],
	["unknown-error", "9999"],
])("the fault %s makes a search answer %s", async (fault, code) => {
	const desk = new Desk();
	const token = await desk.token();
	desk.sandbox.setFaults([{ fault }]);
	expect((await desk.get("/v1/carpark/LGW", { ...week, token })).code).toBe(
		code,
	);
});
