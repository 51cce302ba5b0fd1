import { expect, test } from "vitest";
import { regionNames } from "./holidays.ts";
import { regionMeant, threeLetterCodes } from "./region-meant.ts";

test.each([
	["UK", "GB"],
	["uk", "GB"],
	["EL", "GR"],
	["UK-ENG", "GB-ENG"],
	["gb_eng", "GB-ENG"],
	["GB-EGN", "GB-ENG"],
	["USA", "US"],
	["GBR", "GB"],
	["AUT", "AT"],
	["CHN", "CN"],
	["DEU", "DE"],
	["ENG", "GB-ENG"],
	["Germany", "DE"],
	["Netherland", "NL"],
	["Scotland", "GB-SCT"],
	["California", "US-CA"],
	["MLT", "MT"],
	["SRB", "RS"],
	// Macao is no Morocco, and has no table.
	["MAC", undefined],
	// Zambia, Nepal: countries without a table mean no other.
	["ZM", undefined],
	["NP", undefined],
	["", undefined],
	["Atlantis", undefined],
	["UK-ENX", "GB-ENG"],
	["ED", "DE"],
	["XX", undefined],
] as const)("“%s” means %s", (received, meant) => {
	expect(regionMeant(received, regionNames)).toBe(meant);
});

test("every region is itself, in any case", () => {
	for (const code of Object.keys(regionNames))
		expect(regionMeant(code.toLowerCase(), regionNames)).toBe(code);
});

test("the code of three letters of every country leads to it", () => {
	const countries = Object.keys(regionNames).filter(
		(code) => code.length === 2,
	);
	const found = new Set(
		threeLetterCodes.map((code) => regionMeant(code, regionNames)),
	);
	expect(countries.filter((code) => !found.has(code))).toEqual([]);
});
