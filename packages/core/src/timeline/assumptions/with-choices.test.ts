import { expect, test } from "vitest";
import { workingCalendar } from "../../calendar/index.ts";
import { tasksOf } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import { estimateAssuming } from "./estimate-assuming.ts";
import { assumptionsIn } from "./read-assumptions.ts";
import { repeatedFor } from "./with-choices.ts";

const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
const request = {
	start: "2027-01-04",
	answers: {},
	partner,
	provider: partner,
	trials: 400,
};
const named = (id: string) => {
	const process = allProcesses().find((each) => each.id === id);
	if (!process) throw new Error(`No definition is called ${id}.`);
	return process;
};
const launchOf = (id: string, assume: string) => {
	const { assumptions, problems } = assumptionsIn(assume, named(id));
	expect(problems).toEqual([]);
	const { liveBy } = estimateAssuming(named(id), request, assumptions);
	return liveBy[0]?.date ?? "";
};

test("ten suppliers take longer than one, a hundred longer than ten", () => {
	const dates = [1, 10, 100].map((times) =>
		launchOf("prioticket", `each.supplier=${times}`),
	);
	expect(dates[0]).toBe(launchOf("prioticket", ""));
	expect(dates).toEqual([...new Set(dates)].toSorted());
});

test("ten suppliers are not ten times as slow, because they work at the same time", () => {
	const days = (assume: string) => {
		const { assumptions } = assumptionsIn(assume, named("prioticket"));
		return estimateAssuming(
			named("prioticket"),
			request,
			assumptions,
		).waiting.find(({ party }) => party === "supplier")?.days;
	};
	expect(days("each.supplier=10")).toBeGreaterThan(days("") ?? 0);
	expect(days("each.supplier=10")).toBeLessThan(4 * (days("") ?? 0));
});

test("nobody waits for an optional task that is left out", () => {
	const { assumptions } = assumptionsIn(
		"without.build-further-journeys=on",
		named("holiday-extras"),
	);
	const { tasks } = estimateAssuming(
		named("holiday-extras"),
		request,
		assumptions,
	);
	expect(tasks.map(({ id }) => id)).not.toContain("build-further-journeys");
	expect(
		launchOf("holiday-extras", "without.build-further-journeys=on") <=
			launchOf("holiday-extras", ""),
	).toBe(true);
});

test.each([
	"each.supplier=0",
	"each.supplier=2.5",
	"each.supplier=101",
	"each.planet=2",
	"without.hold-kick-off=on",
	"without.nothing=on",
	"without.raise-support-ticket=maybe",
])("%s is left out and told", (assume) => {
	expect(assumptionsIn(assume, named("prioticket")).problems).toEqual([assume]);
});

test("off takes a choice back", () => {
	expect(
		assumptionsIn(
			"without.raise-support-ticket=on&without.raise-support-ticket=off",
			named("prioticket"),
		).assumptions.leftOut,
	).toEqual([]);
});

test("every repeated task of every definition says what it is done for each of", () => {
	for (const process of allProcesses())
		for (const { task } of tasksOf(process))
			if (task.repeats) expect(repeatedFor(task)).toMatch(/^[a-z][a-z0-9-]*$/);
});
