import { expect, test } from "vitest";
import { createRunner } from "../../shared/estimate/runner.ts";
import type { Answered, Order } from "./order.ts";

const calendar = { region: "NL", weekdays: [1], holidays: [] };
const request = (start: string) => ({
	start,
	answers: {},
	partner: calendar,
	provider: calendar,
});

/** A runner whose estimator answers when it is told to. */
function slow(giveUp?: () => void) {
	const orders: Order[] = [];
	const answers: [number, boolean][] = [];
	let answer: (answered: Answered) => void = () => {};
	const runner = createRunner<Order, Answered>(
		{
			post: (message) => {
				orders.push(message);
			},
			...(giveUp && { giveUp }),
			onAnswer: (listener) => {
				answer = listener;
			},
		},
		({ order }, isNewest) => answers.push([order, isNewest]),
	);
	return {
		runner,
		orders,
		answers,
		finish: () => answer({ order: orders.at(-1)?.order ?? 0, problem: "none" }),
	};
}

test("one run at a time: what is asked meanwhile is overtaken by the newest wish", () => {
	const { runner, orders, answers, finish } = slow();
	for (let day = 1; day <= 9; day++) runner.ask(request(`2027-01-0${day}`));
	expect(orders.map(({ start }) => start)).toEqual(["2027-01-01"]);
	finish();
	expect(orders.map(({ start }) => start)).toEqual([
		"2027-01-01",
		"2027-01-09",
	]);
	finish();
	expect(orders).toHaveLength(2);
	expect(answers).toEqual([
		[1, false],
		[9, true],
	]);
	runner.ask(request("2027-02-01"));
	expect(orders).toHaveLength(3);
});

test("a long run is given up for a newer wish, which begins at once", () => {
	let givenUp = 0;
	const { runner, orders, answers, finish } = slow(() => {
		givenUp++;
	});
	for (let day = 1; day <= 3; day++) runner.ask(request(`2027-01-0${day}`));
	expect(orders.map(({ start }) => start)).toEqual([
		"2027-01-01",
		"2027-01-02",
		"2027-01-03",
	]);
	expect(givenUp).toBe(2);
	finish();
	expect(answers).toEqual([[3, true]]);
	runner.ask(request("2027-02-01"));
	expect(givenUp).toBe(2);
});
