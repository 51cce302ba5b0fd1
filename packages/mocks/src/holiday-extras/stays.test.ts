import { describe, expect, test } from "vitest";
import { Desk, guest, stayFrom } from "./test-support.ts";

const { ArrivalDate = "" } = stayFrom(7);
const night = {
	ArrivalDate,
	Nights: "1",
	RoomCode: "DBL",
	Adults: "2",
	Children: "0",
	ParkingDays: "0",
};
const lead = {
	Title: "Mr",
	Initial: "T",
	Surname: "Test",
	"Address[]": "NA",
	Town: "NA",
	County: "NA",
	PostCode: "NA",
	MobileNum: "01234567890",
	Email: "guest@example.test",
	PriceCheckFlag: "Y",
	PriceCheckPrice: "999.00",
};

async function hotel(desk: Desk, code: string, parameters: object = {}) {
	return desk.post(`/v1/hotel/${code}`, {
		...night,
		...lead,
		token: await desk.token(),
		...parameters,
	});
}

describe("a hotel", () => {
	test("is searched by room type and booked by the room code of the answer", async () => {
		const desk = new Desk();
		const token = await desk.token();
		const found = await desk.get("/v1/hotel/LGWSH1", {
			ArrivalDate,
			Nights: "1",
			RoomType: "T21",
			ParkingDays: "5",
			token,
		});
		expect(found.at("/ATTRIBUTES/RequestCode")).toBe("21");
		expect(found.at("/Hotel")).toMatchObject({
			RoomCode: "TRL",
			ParkingDays: "8",
			Price: "79.00",
		});
	});

	test("with parking says so in the booking and in the view", async () => {
		const desk = new Desk();
		const answer = await hotel(desk, "HPLGWSH1", {
			ParkingDays: "8",
			CarDropoffDate: ArrivalDate,
			CarDropoffTime: "1200",
			CarPickupDate: ArrivalDate,
			CarPickupTime: "1200",
		});
		expect(answer.at("/Itinerary")).toMatchObject({
			ParkingDays: "8",
			ParkingSpaces: "1",
			TotalPrice: "79.00",
		});
		const viewed = await desk.get(
			`/v1/booking/${answer.at("/Booking/BookingRef")}`,
			guest,
		);
		expect(viewed.at("/Itinerary")).toMatchObject({
			Product: "Hotel",
			Nights: "1",
			HotelCode: "LGWSH1",
		});
	});

	test("is full when its rooms are gone, two at a time", async () => {
		const desk = new Desk();
		const two = { SecondRoomCode: "SGL", SecondRoomAdults: "1" };
		expect((await hotel(desk, "LGWSH2", two)).code).toBeUndefined();
		expect((await hotel(desk, "LGWSH2", { Surname: "Other" })).code).toBe(
			"0004",
		);
	});

	test.each([
		["europe", undefined],
		["one", "Validation Error"],
	])(
		"for two nights in the United Kingdom depends on the page: %s",
		async (option, code) => {
			const desk = new Desk();
			desk.sandbox.set("hotel-nights", option);
			expect((await hotel(desk, "LGWSH1", { Nights: "2" })).code).toBe(code);
		},
	);

	test("of which nothing is refunded keeps its price", async () => {
		const desk = new Desk();
		const answer = await hotel(desk, "LGWSH2");
		const asked = await desk.get(
			`/v1/booking/${answer.at("/Booking/BookingRef")}`,
			{ ConfirmCancel: "N", CancelRef: "SBX" },
		);
		expect(asked.at("/Cancel/RefundAmount")).toBe("0.00");
	});
});

test("fast track is booked under the code of its search", async () => {
	const desk = new Desk();
	const token = await desk.token();
	const visit = { ArrivalDate, ArrivalTime: "1200", Adults: "2", token };
	const found = await desk.get("/v1/fasttrack/MAN", visit);
	expect(found.at("/FastTrack/Price")).toBe("10.00");
	const booked = await desk.post(String(found.at("/FastTrack/BookingURL")), {
		...visit,
		...lead,
	});
	expect(booked.at("/Booking/BookingRef")).toBeTruthy();
});

// The errors page: name, car and travel details like those of a recent request.
test.each([
	["the same token", true],
	["a new token", false],
])(
	"a booking sent twice with %s is a duplicate, not a spent token or a full car park",
	async (_, same) => {
		const desk = new Desk();
		const token = await desk.token();
		const again = { ...stayFrom(7), ...(same && { token }) };
		expect((await desk.book("LGWS5", again)).code).toBeUndefined();
		expect((await desk.book("LGWS5", again)).code).toBe("0005");
	},
);
