import { expect, test } from "vitest";
import { dayWords } from "./days.ts";

test("names the year only where it could be mistaken", () => {
	expect(dayWords("2027-01-12", "2026-11-20")).toBe("Tue 12 Jan");
	expect(dayWords("2026-01-05", "2026-11-20")).toBe("Mon 5 Jan");
	expect(dayWords("2027-09-01", "2026-11-20")).toBe("Wed 1 Sep 2027");
});
