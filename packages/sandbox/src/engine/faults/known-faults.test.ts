import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { faultOf, faultsOf, isDisturbed } from "./known-faults.ts";

test("a mock knows the faults of all mocks, of its credentials and its own", () => {
	expect(faultsOf(library).map(({ id }) => id)).toEqual(
		expect.arrayContaining(["latency", "expired-token", "all-lent"]),
	);
});

test.each(["latency", "expired-token", "all-lent"])(
	"%s does something",
	(id) => {
		expect(faultOf(library, id)?.says).toBeTruthy();
	},
);

test.each(["nobody", "toString", "__proto__"])("%s is no fault", (id) => {
	expect(faultOf(library, id)).toBeUndefined();
});

test.each([
	[[], false],
	[["latency"], false],
	[["latency", "all-lent"], true],
])("%j disturb more than by their time: %s", (faults, disturbed) => {
	expect(isDisturbed(library, faults)).toBe(disturbed);
});
