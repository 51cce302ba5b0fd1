import { expect, test } from "vitest";
import { penaltiesOf } from "./terms.ts";

const at = (time: string) => Date.parse(`${time}:00Z`);
const now = at("2026-12-02T09:30");
const arrival = at("2026-12-09T00:00");

test("cancelling costs nothing until the days before arrival have come, then everything", () => {
	const end = at("2026-12-07T00:00");
	expect(penaltiesOf({ freeUntil: 2 }, "2026-12-09", 12_050, now)).toEqual([
		{ amount: 0, from: now, to: end },
		{ amount: 12_050, from: end, to: arrival },
	]);
});

test.each([
	["without such days", {}],
	["within them", { freeUntil: 8 }],
])("cancelling costs everything at once %s", (_, room) => {
	expect(penaltiesOf(room, "2026-12-09", 12_050, now)).toEqual([
		{ amount: 12_050, from: now, to: arrival },
	]);
});
