import { expect, test } from "vitest";
import { choiceOf, fragmentOf } from "./choice.ts";
import { csvOf } from "./csv.ts";

const all = {
	providers: ["prioticket", "trip-com"],
	rows: ["tasks", "cases", "duties"],
	order: "",
};

test("what is shown as served needs no fragment", () => {
	expect(fragmentOf(all, all)).toBe("");
	expect(choiceOf("", all)).toEqual(all);
});

test("a choice goes into a link and comes back", () => {
	const choice = {
		providers: ["trip-com"],
		rows: ["tasks", "duties"],
		order: "cases",
	};
	const fragment = fragmentOf(choice, all);
	expect(fragment).toBe("providers=trip-com&rows=tasks,duties&order=cases");
	expect(choiceOf(`#${fragment}`, all)).toEqual(choice);
});

test.each([
	"#providers=gone&rows=%ff&order=gone",
	"#whole",
	"#providers=&rows=,,",
])("%s shows everything", (fragment) => {
	expect(choiceOf(fragment, all)).toEqual(all);
});

test("CSV quotes its fields and disarms formulas", () => {
	expect(csvOf([["What", 'say "a, b"'], ["=1+1"]])).toBe(
		'"What","say ""a, b"""\r\n"\'=1+1"\r\n',
	);
});
