import { expect, test } from "vitest";
import { foundBy, programOf, subscripts } from "./program.ts";
import { programsOf } from "./snippets.ts";
import { valueNamed } from "./values.ts";

const get = (target: string) => ({
	method: "GET",
	url: `http://localhost:4010/x${target}`,
	headers: {},
	body: "",
});
const brought = { name: "loan", pointer: "/loans/1/id", json: true };
const used = get(`/loans/${valueNamed("loan")}?day=${valueNamed("tomorrow")}`);

test("only values that a later request uses are taken from an answer", () => {
	const brings = [brought, { ...brought, name: "unused" }];
	const { steps, given, days } = programOf([
		{ request: get("/loans"), brings },
		{ request: used, brings },
	]);
	expect(steps.map((step) => step.brings.map(({ name }) => name))).toEqual([
		["loan"],
		[],
	]);
	expect(given).toEqual([]);
	expect(days).toEqual([["tomorrow", 1]]);
});

test.each([
	["curl", "LOAN='' # from the answer of “Borrow”"],
	["JavaScript", 'const loan = ""; // from the answer of “Borrow”'],
	["Python", 'loan = "" # from the answer of “Borrow”'],
	["PHP", "$loan = ''; // from the answer of “Borrow”"],
	["Java", 'String loan = ""; // from the answer of “Borrow”'],
	["C#", 'var loan = ""; // from the answer of “Borrow”'],
])(
	"in %s a value that no request brings is a variable that says where it comes from",
	(language, line) => {
		const programs = new Map(
			programsOf([{ request: used, brings: [] }], () => "Borrow"),
		);
		expect(programs.get(language)).toContain(line);
	},
);

test.each([
	["/data/order/reference", "reference", 0],
	["/products/3/price", "price", 3],
	["/HotelIDs/0", "HotelIDs", 0],
	["/Envelope/Body/X/List/0/@ID", "ID", 0],
	["/API_Reply/Token/#text", "Token", 0],
])(
	"%s is the value of %s number %i in the text of an answer",
	(pointer, name, at) => {
		expect(foundBy(pointer)).toEqual([name, at]);
	},
);

test("a pointer is written as subscripts", () => {
	expect(subscripts("/data/0/id")).toBe('["data"][0]["id"]');
});
