import { expect, test } from "vitest";
import { readJson } from "../../json/index.ts";
import { samplesOf } from "./samples.ts";

const operation = {
	accepts: ["application/json"],
	examples: [
		{
			title: "good",
			query: { "rooms[0][adults]": "2" },
			body: { a: 1 },
			status: 200,
		},
		{ title: "text", body: '{"b":2}', status: 201 },
		{ title: "no text that can be read", body: "{", status: 201 },
		{ title: "none", status: 200 },
		{ title: "refused", query: { q: "1" }, body: { c: 3 }, status: 400 },
		{ title: "refused inside", body: { d: 4 }, status: 200, refused: true },
	],
};
const api = { format: { mediaType: "application/json", read: readJson } };

test.each([
	["body", [{ a: 1 }, { b: 2 }]],
	["query", [{ rooms: [{ adults: "2" }] }]],
] as const)(
	"the %s of examples that succeed is data to take values from",
	(place, samples) => {
		expect(samplesOf(api as never, operation as never, place)).toEqual(samples);
		const { accepts: _, ...rest } = operation;
		expect(samplesOf(api as never, rest as never, place)).toEqual(samples);
	},
);
