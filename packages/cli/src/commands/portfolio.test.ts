import { expect, test } from "vitest";
import { slipway } from "../testing/slipway.ts";

test("a portfolio names an order, the best first", async () => {
	const given =
		"portfolio prioticket trip-com --people 1 --start 2027-01-04 --trials 40";
	const { status, stdout } = await slipway(given);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^1 of you, from 2027-01-04: prefer \S+, then \S+\./);
	const { orders, ...asked } = JSON.parse(
		(await slipway(`${given} --json`)).stdout,
	);
	expect(asked).toEqual({
		start: "2027-01-04",
		people: 1,
		trials: 40,
		seed: 1,
	});
	expect(orders[0].meanDays).toBeLessThanOrEqual(orders[1].meanDays);
});

test("a portfolio says whose tasks go first, the same for the same seed", async () => {
	const run = () =>
		slipway(
			"portfolio prioticket trip-com --people 1 --start 2027-01-04 --trials 20",
		);
	const { status, stdout, stderr } = await run();
	expect(stderr).toBe("");
	expect(status).toBe(0);
	expect(stdout).toMatch(
		/1 of you, from 2027-01-04: prefer [a-z-]+, then [a-z-]+/,
	);
	expect((await run()).stdout).toBe(stdout);
});

test.each([
	["prioticket", "1 providers were named.", "Name 2 to 5"],
	[
		"prioticket trip-con",
		"There is no provider “trip-con”.",
		"Did you mean “trip-com”?",
	],
	["prioticket trip-com --people 0", "0 people are no team.", "for example 2"],
	["prioticket trip-com --start 2027-02-31", "2027-02-31", "Hint"],
])(
	"portfolio %s is refused with the fact and the next step",
	async (parameters, fact, hint) => {
		const { status, stderr } = await slipway(`portfolio ${parameters}`);
		expect(stderr).toContain(fact);
		expect(stderr).toContain(hint);
		expect(status).toBe(2);
	},
);
