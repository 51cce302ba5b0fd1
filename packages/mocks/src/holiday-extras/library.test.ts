import { describe, expect, test } from "vitest";
import { Desk, stayFrom } from "./test-support.ts";

const week = stayFrom(7);

describe("the product library", () => {
	test("knows every product and airport that a search or a list names", async () => {
		const desk = new Desk();
		const token = await desk.token();
		const found = await desk.get("/v1/carpark/LGW", { ...week, token });
		const places = await desk.get("/v1/location", { token });
		for (const at of [
			found.at("/CarPark/0/MoreInfoURL"),
			places.at("/Product/0/MoreInfoURL"),
		]) {
			const told = await desk.get(String(at));
			expect(told.code, String(at)).toBeUndefined();
			expect(told.at("/Product/name")).toBeTruthy();
		}
	});

	test("answers with the fields that are asked for, and warns of one that there is not", async () => {
		const told = await new Desk().get("/v1/product/LGWS1/lite.js", {
			fields: "name,latitude,colour",
		});
		expect(told.at("/Product")).toEqual([
			{ name: "Sandbox Park and Ride Flexible", latitude: 51.1537 },
		]);
		expect(told.at("/Warning/0/Message")).toContain("colour");
		expect(told.at("/API_Header/Request/version")).toBe("lite");
	});

	test("has the names of fields of its country", async () => {
		const told = await new Desk().get("/v1/prodlib/MUCS1");
		expect(told.at("/Product/parkplatzname")).toBe("Sandbox Parkplatz München");
		expect(told.at("/Product/tripappcarparkname")).toBeUndefined();
	});
});

test.each([
	[{ type: "1" }, ["LGW", "MAN"]],
	[{ type: "3" }, "LGW"],
	[{ type: "hotel", system: "de" }, "MUC"],
	[{}, ["LGW", "MAN", "MUC"]],
])("locations of %j are %j", async (asked, codes) => {
	const desk = new Desk();
	const token = await desk.token();
	const answer = await desk.get("/v1/location", { ...asked, token });
	const product = answer.at("/Product");
	const found = (Array.isArray(product) ? product : [product]) as {
		readonly Code: string;
	}[];
	expect(found.map(({ Code }) => Code)).toEqual([codes].flat());
});

test("the codes of a confirmation lead to images", async () => {
	const desk = new Desk();
	const answer = await desk.book("LGWS1", week);
	for (const name of ["BarCode", "QRCode"]) {
		const image = await desk.sandbox.exchange({
			method: "GET",
			target: String(answer.at(`/${name}`)),
			headers: {},
			body: "",
		});
		expect(image?.headers["content-type"]).toBe("image/svg+xml");
		expect(image?.body).toMatch(/^<svg/);
	}
});
