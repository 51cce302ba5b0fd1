import { expect, test } from "vitest";
import { type Change, record } from "../change.ts";
import { emptyProgress } from "../progress.ts";
import { contentsOf, namesPeople, withoutPeople } from "./shared.ts";

const said = (...changes: readonly Change[]) =>
	changes.reduce(
		(before, change, at) => record(before, change, { by: "0ann", at }),
		emptyProgress("example"),
	);
const detail = (name: string, text = "x"): Change => ({ detail: name, text });
const everything = said(
	detail("name"),
	detail("company"),
	detail("sender", "Ann"),
	detail("email", "ann@partner.example"),
	detail("customer", "clinic@customer.example"),
	detail("start", "2027-01-04"),
	detail("assume-rounds"),
	detail("forecast-2027-01-04"),
	detail("colour"),
	{ question: "region", answer: "uk" },
	{ task: "build", status: { is: "done", on: "2026-11-20" } },
	{ task: "send-mandate", status: { is: "started", on: "2026-11-20" } },
	{ task: "build", field: "owner", text: "Ann" },
	{ task: "build", field: "note", text: "Noted." },
	{ task: "build", field: "evidence", text: "https://a.example/" },
	{ task: "build", field: "planned", text: "2027-01-04" },
);

test("names and addresses of people stay at home; everything else travels", () => {
	const shared = withoutPeople(everything);
	expect(Object.keys(shared.details)).toEqual([
		"name",
		"company",
		"start",
		"assume-rounds",
		"forecast-2027-01-04",
		"colour",
	]);
	expect({ ...shared, details: {} }).toEqual({ ...everything, details: {} });
	expect(JSON.stringify(shared)).not.toMatch(/Ann@|ann@|clinic@/);
	expect([namesPeople(everything), namesPeople(shared)]).toEqual([true, false]);
});

test("what travels is told part by part", () => {
	expect(contentsOf(everything)).toEqual([
		"the name of the integration",
		"your company",
		"your name",
		"your e-mail address",
		"the customer’s e-mail address",
		"1 answer",
		"how 2 tasks stand",
		"1 owner",
		"1 note",
		"1 link to evidence",
		"1 planned date",
		"dates and assumptions of the timeline",
		"1 further detail",
	]);
	expect(contentsOf(withoutPeople(everything))).not.toContain("your name");
});

test("what was taken back says nothing", () => {
	expect(
		contentsOf(
			said(
				{ task: "build", status: { is: "open" } },
				{ task: "build", field: "note", text: "" },
				{ question: "region", answer: null },
				detail("company", ""),
			),
		),
	).toEqual([]);
	expect(
		contentsOf(
			said({ task: "build", status: { is: "done", on: "2026-11-20" } }),
		),
	).toEqual(["how 1 task stands"]);
});
