import { expect, test } from "vitest";
import {
	completeAnswers,
	example,
	type Process,
	readProcess,
	tasksOf,
} from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import {
	assumptionsIn,
	comparePlans,
	type EstimateRequest,
	EstimateSchema,
	estimateAssuming,
	usualAssumptions,
} from "../index.ts";
import { monday, weekdays } from "../testing/networks.ts";

const process = readProcess(example);
const request: EstimateRequest = {
	start: monday,
	answers: {},
	partner: weekdays,
	provider: weekdays,
	trials: 2000,
};
const assuming = (text: string, of: Process = process) =>
	assumptionsIn(text, of).assumptions;

test.for(allProcesses())(
	"two plans of $id that are the same have no difference in any run",
	(each) => {
		const plan = {
			request: {
				...request,
				trials: 300,
				people: 2,
				facts: { [each.liveWith]: { started: "2026-11-20" } },
			},
			assumptions: assuming(
				`together=some&tail=long&attention=0.5${tasksOf(each)
					.filter(({ task }) => task.requirement !== "mandatory")
					.map(({ id }) => `&without.${id}=on`)
					.join("")}`,
				each,
			),
		};
		const { difference, liveBy, days } = comparePlans(each, plan, plan);
		expect(difference.runs).toEqual([{ days: 0, runs: 300 }]);
		expect(difference).toMatchObject({ half: 0, earlier: 0, later: 0 });
		const alone = estimateAssuming(each, plan.request, plan.assumptions);
		expect(days).toEqual(alone.days);
		expect(liveBy).toEqual(alone.liveBy.map((live) => ({ ...live, days: 0 })));
	},
);

test("a plan with fewer people, or with a freeze, is never earlier where nothing else changes", () => {
	const frozen = {
		request,
		assumptions: assuming("freeze=2026-12-01..2026-12-31"),
	};
	const { difference } = comparePlans(process, { request }, frozen);
	expect(difference.earlier).toBe(0);
	expect(difference.later).toBeGreaterThan(0.5);
});

test.for(allProcesses())(
	"another answer of $id leaves what both plans have as it was: the difference is spread less than a plan alone",
	(each) => {
		const usual = completeAnswers(each.questions, {});
		const [question, answer] = Object.entries(each.questions)
			.filter(([, { choose }]) => choose === "one")
			.flatMap(([id, { options }]) =>
				Object.keys(options)
					.filter((option) => option !== usual[id])
					.map((option) => [id, option] as const),
			)[0] ?? ["", ""];
		const other = { ...request, answers: { [question]: answer } };
		const { difference } = comparePlans(each, { request }, { request: other });
		const width = difference.high - difference.low;
		const { days } = estimateAssuming(each, request);
		const dates = days.flatMap(({ date, runs }) => Array(runs).fill(date));
		const spread =
			(Date.parse(dates[1800]) - Date.parse(dates[200])) / 86_400_000;
		expect(width).toBeLessThan(spread);
	},
);

test("a comparison fits the schema of an estimate", () => {
	const estimate = estimateAssuming(process, request);
	const against = {
		...comparePlans(
			process,
			{ request },
			{ request: { ...request, people: 1 } },
		),
		changes: ["people=1"],
	};
	expect(EstimateSchema.parse({ ...estimate, against })).toEqual({
		...estimate,
		against,
	});
});

test("a launch that has been has no difference, and keeps its day", () => {
	const launched = {
		...request,
		facts: {
			launch: { done: "2026-11-02" },
			[process.liveWith]: { done: "2026-11-02" },
		},
	};
	const { difference, liveBy } = comparePlans(
		process,
		{ request: launched, assumptions: usualAssumptions(process) },
		{ request: { ...launched, people: 1 } },
	);
	expect(difference.runs).toEqual([{ days: 0, runs: 2000 }]);
	expect(liveBy[0]?.date).toBe("2026-11-02");
});

test("figures that no estimate can be made with are refused in either plan", () => {
	for (const people of [0, 1.5]) {
		const wrong = { request: { ...request, people } };
		expect(() => comparePlans(process, { request }, wrong)).toThrow();
		expect(() => comparePlans(process, wrong, { request })).toThrow();
	}
});
