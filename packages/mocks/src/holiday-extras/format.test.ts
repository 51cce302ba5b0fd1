import { describe, expect, test } from "vitest";
import { Desk, guest, stayFrom } from "./test-support.ts";

const week = stayFrom(7);

describe("an answer", () => {
	test.each([
		["/v1/carpark/LGW", "43.50"],
		["/v1/carpark/LGW.xml", "43.50"],
		["/carpark/LGW", "43.50"],
		["/v1/carpark/LGW.js", 43.5],
		["/carpark/LGW.js", 43.5],
	])("of %s is in the format of its address", async (path, price) => {
		const desk = new Desk();
		const token = await desk.token();
		const answer = await desk.get(path, { ...week, token });
		expect(answer.at("/CarPark/0/TotalPrice")).toBe(price);
	});

	test("as JSON has the oddities of the published examples", async () => {
		const desk = new Desk();
		const token = await desk.token();
		const answer = await desk.get("/v1/carpark/LGW.js", { ...week, token });
		expect(answer.at("/ATTRIBUTES")).toMatchObject({
			RequestCode: 1,
			cached: true,
		});
		expect(answer.at("/CarPark/0")).toMatchObject({
			ATTRIBUTES: [],
			BookingURL: "/v1/carpark/HPLGWS1.js",
			GatePrice: "0.00",
			CanAmendCantCancel: "",
			Filter: { meet_and_greet: "0", park_and_ride: 1 },
		});
		expect(answer.at("/CarPark/2/advance_purchase")).toBe(true);
		expect(answer.at("/API_Header/Request")).toMatchObject({
			ArrivalDate: week.ArrivalDate,
			ArrivalTime: 1200,
			format: "js",
			v: 1,
		});
	});

	test("loses the leading zero of a telephone number as JSON, not as XML", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS1", {
			...week,
			MobileNum: "01234567890",
		});
		const phone = "/ClientDetails/DayPhone";
		expect((await desk.get(address, guest)).at(phone)).toBe("01234567890");
		expect((await desk.get(`${address}.js`, guest)).at(phone)).toBe(1234567890);
	});

	test("repeats the request with the password redacted, in any shape", async () => {
		const desk = new Desk();
		const answer = await desk.get("/v1/usertoken", {
			"Supplements[0][Code]": "A&<>",
			"Address[]": "one",
			"<bad name>": "x",
			xmlns: "x",
			control: "a\u0000b",
			__proto__x: "x",
		});
		expect(answer.at("/API_Header/Request")).toMatchObject({
			Password: "Redacted",
			Supplements: { Code: "A&<>" },
			Address: "one",
			control: "ab",
		});
		expect(answer.body).not.toMatch(/bad name|xmlns|proto/);
	});
});

// The booking page writes Address[]; PHP's http_build_query writes Address[0], Address[1].
test("a list may be numbered as PHP does it", async () => {
	const answer = await new Desk().book("LGWS1", {
		...week,
		"Address[0]": "1 Test Street",
		"Address[1]": "Testfield",
	});
	expect(answer.at("/ClientDetails/Address")).toEqual([
		"NA",
		"1 TEST STREET",
		"TESTFIELD",
	]);
});

describe("an error", () => {
	test.each([
		["200", "ERROR", 200, "ERROR"],
		["fitting", "OK", 401, "OK"],
	])(
		"has the status and the root that are chosen: %s and %s",
		async (status, root, sent, result) => {
			const desk = new Desk();
			desk.sandbox.set("error-status", status);
			desk.sandbox.set("error-root", root);
			const answer = await desk.get("/v1/carpark/LGW", week);
			expect(answer.status).toBe(sent);
			expect(answer.at("/ATTRIBUTES/Result")).toBe(result);
			expect(answer.code).toBe("TokenError");
		},
	);

	test("about a name in other letters says so", async () => {
		const desk = new Desk();
		const answer = await desk.get("/v1/carpark/LGW", {
			...week,
			ABTANumber: "",
			abtanumber: "FAKE1",
		});
		expect(answer.code).toBe("MissingParameter");
		expect(desk.sandbox.journal().at(-1)?.problems[0]?.fact).toMatch(
			/“abtanumber” is a different name/,
		);
	});

	test.each([
		["an entity bomb", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 400],
		["XML that breaks off", "<Request><Title>Mr", 400],
		["XML with nothing in it", "<Request/>", 200],
	])("answers %s", async (_, body, status) => {
		const desk = new Desk();
		const answer = await desk.xml("/v1/carpark/LGWS1", body);
		expect(answer.status).toBe(status);
		expect(answer.code).toBe("Validation Error");
	});

	test("with a key in it never shows the key in the journal", async () => {
		const desk = new Desk();
		const address = await desk.booked("LGWS1", week);
		await desk.get(address, guest);
		await desk.get(`${address}.js`, guest);
		expect(JSON.stringify(desk.sandbox.journal())).not.toMatch(
			/FAKEKEY|NOPWD|90000000/,
		);
	});
});

test.each([
	["flags", "Y", "/CarPark/0/RequestFlags/CarMake", "Y"],
	["flags", "1", "/CarPark/0/RequestFlags/CarMake", "1"],
])(
	"the switch %s decides between what texts and examples say",
	async (id, option, path, value) => {
		const desk = new Desk();
		desk.sandbox.set(id, option);
		const token = await desk.token();
		const answer = await desk.get("/v1/carpark/LGW", { ...week, token });
		expect(answer.at(path)).toBe(value);
	},
);
