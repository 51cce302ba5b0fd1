import { describe, expect, test } from "vitest";
import { last, played } from "./test-support.ts";

describe("a message", () => {
	test("carries the credentials that the channel named, in the header alone", async () => {
		const { order, sandbox } = await played();
		await order("set-endpoint", { username: "me", password: "Fake!Another1" });
		await order("open-mapping");
		const { address, headers, body, patience } = last(sandbox);
		expect(address).toBe("http://localhost:8080/siteconnect");
		expect(headers.soapaction).toBe('"HotelAvailRQ"');
		expect(body).toContain("<wsse:Username>me</wsse:Username>");
		expect(body.split("Fake!Another1")).toHaveLength(2);
		expect(patience).toBe(20_000);
	});

	test("stays here while there is no address", async () => {
		const { order, sandbox } = await played();
		await order("set-endpoint", { url: null });
		expect((await order("open-mapping")).status).toBe(200);
		expect(sandbox.callbacks()).toEqual([]);
	});

	test("holds one restriction and two lengths of stay at most; null takes a length away", async () => {
		const { order, sandbox } = await played();
		await order("change-availability", {
			sale: "Close",
			arrival: "Close",
			departure: "Open",
			min_stay: 2,
			max_stay: null,
			min_stay_through: 3,
		});
		const messages = last(sandbox).body.split("<AvailStatusMessage").slice(2);
		expect(
			messages.map((each) => [
				each.match(/BookingLimit/g)?.length ?? 0,
				each.match(/<LengthOfStay /g)?.length ?? 0,
				/<RestrictionStatus ([^/]*)\//.exec(each)?.[1]?.trim(),
			]),
		).toEqual([
			[1, 2, 'Status="Close"'],
			[0, 1, 'Status="Close" Restriction="Arrival"'],
			[0, 0, 'Status="Open" Restriction="Departure"'],
		]);
		expect(messages[0]).toMatch(
			/<LengthOfStay MinMaxMessageType="SetMaxLOS"\/>/,
		);
	});

	test.each([
		["2026-12-09", "2028-12-27", 200],
		["2026-12-09", "2028-12-28", 400],
		["2026-12-09", "2026-12-08", 400],
	])("from %s to %s is answered with %i", async (start, end, status) => {
		const { order } = await played();
		expect((await order("change-availability", { start, end })).status).toBe(
			status,
		);
	});
});
