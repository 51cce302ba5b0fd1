import { expect, test } from "vitest";
import { example, type Process, readProcess } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import {
	assumptionsIn,
	type Estimate,
	EstimateSchema,
	estimate,
	estimateAssuming,
	usualAssumptions,
} from "../index.ts";
import { monday, weekdays } from "../testing/networks.ts";
import { adjustedProcess } from "./adjusted-process.ts";

const request = {
	start: monday,
	answers: {},
	partner: weekdays,
	provider: weekdays,
	trials: 2000,
};
const assuming = (text: string, process = readProcess(example)): Estimate =>
	estimateAssuming(process, request, assumptionsIn(text, process).assumptions);
const dateOf = (result: Estimate, share: number) =>
	result.liveBy.find((each) => each.share === share)?.date ?? "";
const assumed = { assumed: "A guess." };

/** The running example, with a length of another basis. */
const withBuild = (duration: object): Process => {
	const process = readProcess(example);
	const { build, ...others } = process.stages.review?.tasks ?? {};
	return {
		...process,
		stages: {
			...process.stages,
			review: {
				...process.stages.review,
				tasks: {
					build: { ...build, duration: { ...build?.duration, ...duration } },
					...others,
				},
			},
		},
	} as Process;
};
const lengthOf = (process: Process, text: string, durations = {}) => {
	const { assumptions } = assumptionsIn(text, process);
	const { duration } =
		adjustedProcess(process, assumptions, durations).stages.review?.tasks
			.build ?? {};
	return duration;
};

test.for(allProcesses())(
	"as long as nothing else is assumed, the estimate of $id is the usual one",
	(process) => {
		for (const people of [undefined, 2]) {
			const asked = {
				...request,
				trials: 300,
				by: "2027-06-01",
				...(people !== undefined && { people }),
			};
			expect(estimateAssuming(process, asked)).toEqual(
				estimate(process, asked),
			);
		}
	},
);

test("a review that passes more often ends sooner, in the closed form at the mean", () => {
	const dates = [0.3, 0.6, 1].map((chance) =>
		dateOf(assuming(`pass.review-round=${chance}`), 0.8),
	);
	expect(dates).toEqual(dates.toSorted().toReversed());
	expect(new Set(dates).size).toBe(3);
});

test("mending that takes longer moves the date, and what the reader sets is not widened", () => {
	const short = assuming("fix.review-round=1,1,1");
	const long = assuming("fix.review-round=20,20,20");
	expect(dateOf(long, 0.95) > dateOf(short, 0.95)).toBe(true);
	expect(
		assuming("fix.review-round=1,1,1&widen=3&pass.review-round=1").liveBy,
	).toEqual(assuming("widen=3&pass.review-round=1").liveBy);
});

test("an assumed range is drawn out on both sides, never below nothing", () => {
	const process = withBuild({
		optimistic: 2,
		likely: 4,
		pessimistic: 8,
		basis: assumed,
	});
	expect(lengthOf(process, "widen=1.5")).toMatchObject({
		optimistic: 1,
		likely: 4,
		pessimistic: 10,
	});
	expect(lengthOf(process, "widen=3&tail=long")).toMatchObject({
		optimistic: 0,
		pessimistic: 16,
		shape: "long-tail",
	});
});

test.each([
	["published", { published: "guide", at: "Review" }],
	[
		"derived",
		{ derived: "a formula", from: [{ source: "guide", at: "Review" }] },
	],
])("a %s length is never widened and has no other tail", (_, basis) => {
	const process = withBuild({
		optimistic: 2,
		likely: 4,
		pessimistic: 8,
		basis,
	});
	expect(lengthOf(process, "widen=3&tail=long")).toEqual(
		process.stages.review?.tasks.build?.duration,
	);
});

test("the reader's own figures are neither widened nor stretched", () => {
	const process = withBuild({
		optimistic: 2,
		likely: 4,
		pessimistic: 8,
		basis: assumed,
	});
	const own = { build: { optimistic: 1, likely: 2, pessimistic: 3 } };
	expect(lengthOf(process, "widen=3&tail=long&attention=0.5", own)).toEqual(
		process.stages.review?.tasks.build?.duration,
	);
});

test("half of the time takes twice as long for the partner, and for nobody else", () => {
	const process = withBuild({
		optimistic: 2,
		likely: 4,
		pessimistic: 8,
		basis: assumed,
	});
	expect(lengthOf(process, "attention=0.5")).toMatchObject({
		optimistic: 4,
		likely: 8,
		pessimistic: 16,
	});
	const adjusted = adjustedProcess(process, {
		...usualAssumptions(process),
		attention: 0.5,
	});
	expect(adjusted.stages.account?.tasks["issue-credentials"]).toEqual(
		process.stages.account?.tasks["issue-credentials"],
	);
});

test("risks are in the result as drivers, the heaviest first, and fit the schema", () => {
	const result = assuming(
		"risk.small=0.5,build,1,1,1&risk.large=0.5,build,30,30,30&risk.away=0.5,partner,1,1,1",
	);
	expect(EstimateSchema.parse(result)).toEqual(result);
	expect(result.risks?.map(({ id }) => id)).toEqual(["large", "small", "away"]);
	const [large, small, away] = result.risks ?? [];
	// Thirty business days are six weeks.
	expect(large?.whenItHappens).toBeGreaterThan(38);
	expect(large?.whenItHappens).toBeLessThan(46);
	expect(small?.days).toBeLessThan(4);
	expect(away?.days).toBe(0);
});

test("tasks of one side that slip together spread the dates, and latest starts come earlier", () => {
	const at = (text: string) => {
		const process = allProcesses()[0];
		if (!process) throw new Error("no process");
		return estimateAssuming(
			process,
			{ ...request, by: "2027-12-01" },
			assumptionsIn(text, process).assumptions,
		);
	};
	const [none, strong] = [at(""), at("together=strong")];
	expect(dateOf(strong, 0.95) > dateOf(none, 0.95)).toBe(true);
	const firstStart = (result: Estimate) => result.tasks[0]?.latestStart ?? "";
	expect(firstStart(strong) <= firstStart(none)).toBe(true);
});
