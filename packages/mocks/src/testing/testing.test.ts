import { expect, test } from "vitest";
import { sandboxFor } from "./index.ts";

test("an unknown mock or moment is refused with what is known", () => {
	expect(() => sandboxFor("priotiket")).toThrow(/Known: .*prioticket/);
	expect(() => sandboxFor("prioticket", { now: "soon" })).toThrow(
		/“soon” is not a date-time/,
	);
});
