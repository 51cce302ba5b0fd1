import fc from "fast-check";
import { expect, test } from "vitest";
import { againstOf, otherFragment } from "./other-fragment.ts";

const own =
	"#start=2027-01-04&people=2&answer.scope=booking&done.ask=2027-01-05";

test("another plan is the reader's own with what it changes", () => {
	expect(
		otherFragment(own, "start=2027-02-01&drop=people&pass.review=0.8"),
	).toEqual({
		fragment:
			"#start=2027-02-01&answer.scope=booking&done.ask=2027-01-05&pass.review=0.8",
		problems: [],
	});
});

test("what no plan can change is told", () => {
	expect(
		otherFragment(own, "done.ask=2027-01-06&seed=3&drop=start,off&vs.people=1"),
	).toEqual({
		fragment: own,
		problems: ["done.ask=2027-01-06", "seed=3", "drop=start", "vs.people=1"],
	});
});

const plan = fc
	.record(
		{
			people: fc.constantFrom("1", "2", "3"),
			off: fc.constant("2027-02-01..2027-02-05, 2027-03-08"),
			"own.build": fc.constantFrom("1,2,3", "2,4,8"),
			"answer.scope": fc.constantFrom("booking", "booking,voucher", ""),
			together: fc.constantFrom("none", "some"),
			"risk.illness": fc.constantFrom("on", "0.2,partner,1.1,1.3,2"),
		},
		{ requiredKeys: [] },
	)
	.chain((pairs) =>
		fc
			.constantFrom("2027-01-04", "2027-02-01")
			.map((start) => `#${new URLSearchParams({ start, ...pairs })}`),
	);

test("what one plan changes of another gives it back, in either direction", () => {
	const sorted = (fragment: string) => {
		const pairs = new URLSearchParams(fragment.slice(1));
		pairs.sort();
		return `${pairs}`;
	};
	fc.assert(
		fc.property(plan, plan, (one, two) => {
			const against = againstOf(one, two);
			const { fragment, problems } = otherFragment(one, against ?? "");
			expect(sorted(fragment)).toBe(sorted(two));
			expect(problems).toEqual([]);
			expect(against === undefined).toBe(sorted(one) === sorted(two));
		}),
	);
});
