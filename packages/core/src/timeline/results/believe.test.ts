import { expect, test } from "vitest";
import { calendarOfTable, holidaysOf } from "../../calendar/index.ts";
import type { Process } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import {
	assumptionsIn,
	EstimateSchema,
	estimate,
	estimateAssuming,
	type TaskFact,
} from "../index.ts";
import { claimsCompared } from "../testing/claims-compared.ts";
import { week } from "../testing/networks.ts";
import { scaleFor } from "./believe.ts";

test("the scale is the largest with which four in five runs keep the time", () => {
	// At scale s the share is 1 − s, so that 0.8 is kept from 0.2 on.
	const found = scaleFor((scale) => 1 - scale);
	expect(found?.scale).toBeCloseTo(0.2, 1);
	expect(found?.share).toBeGreaterThanOrEqual(0.8);
});

test.each([
	["a time that is kept already", () => 0.9, { scale: 1, share: 0.9 }],
	[
		"a time that published lengths alone exceed",
		(scale: number) => 0.3 - scale / 10,
		{ scale: 0.1, share: 0.29 },
	],
	["a time that nothing brings nearer", () => 0.3, { scale: 0.1, share: 0.3 }],
	["a time that is not compared", () => undefined, undefined],
])("%s has its scale", (_, keptAt, expected) => {
	expect(scaleFor(keptAt)).toEqual(expected);
});

const found = (id: string): Process => {
	const process = allProcesses().find((each) => each.id === id);
	if (!process) throw new Error(id);
	return process;
};
const siteminder = found("siteminder");
const partner = calendarOfTable(await holidaysOf("NL"), week);
const provider = calendarOfTable(
	await holidaysOf(siteminder.calendar.region),
	siteminder.calendar.weekdays,
);
const estimated = (
	process: Process,
	more: {
		readonly believe?: string;
		readonly facts?: Readonly<Record<string, TaskFact>>;
		readonly answers?: Readonly<Record<string, string>>;
		readonly seed?: number;
	} = {},
) =>
	estimate(process, {
		start: "2027-01-04",
		answers: {},
		partner,
		provider,
		trials: 2000,
		...more,
	});
const claimOf = (result: ReturnType<typeof estimated>, id: string) =>
	result.claims.find((claim) => claim.id === id);

test("SiteMinder's 60 days contradict what is assumed, and believing them makes four in five runs keep them", () => {
	const plain = estimated(siteminder);
	const overall = claimOf(plain, "overall");
	expect(overall?.share).toBeLessThan(0.1);
	expect(overall?.conflict?.scale).toBeLessThan(0.4);
	const believing = estimated(siteminder, { believe: "overall" });
	expect(EstimateSchema.parse(believing)).toEqual(believing);
	expect(believing.believed).toEqual({
		claim: "overall",
		...overall?.conflict,
	});
	// The runs that are compared are those that were asked, so that what is shown is what was found.
	expect(claimOf(believing, "overall")?.share).toBe(overall?.conflict?.share);
	expect(overall?.conflict?.share).toBeGreaterThanOrEqual(0.8);
	expect(overall?.conflict?.share).toBeLessThan(0.83);
	expect(
		(believing.liveBy[1]?.date ?? "") < (plain.liveBy[1]?.date ?? ""),
	).toBe(true);
});

test("what believing takes hardly hangs on the seed", () => {
	const scales = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
		const { claims } = estimated(siteminder, { seed });
		return claims.find(({ id }) => id === "overall")?.conflict?.scale ?? 0;
	});
	expect(Math.max(...scales) - Math.min(...scales)).toBeLessThanOrEqual(0.04);
});

test("what is published, derived or the reader's own is never scaled", () => {
	const published: Process = {
		...siteminder,
		stages: Object.fromEntries(
			Object.entries(siteminder.stages).map(([id, stage]) => [
				id,
				{
					...stage,
					tasks: Object.fromEntries(
						Object.entries(stage.tasks).map(([name, task]) => [
							name,
							{
								...task,
								duration: {
									...task.duration,
									basis: { published: "process", at: "For the test" },
								},
								...(task.review && {
									review: {
										...task.review,
										fix: {
											...task.review.fix,
											basis: { published: "process", at: "For the test" },
										},
									},
								}),
							},
						]),
					),
				},
			]),
		),
	};
	const plain = estimated(published);
	expect(claimOf(plain, "overall")).not.toHaveProperty("conflict");
	expect(estimated(published, { believe: "overall" })).toEqual(plain);
});

test("a time that nobody publishes, or that has no figure, changes nothing", () => {
	const plain = estimated(siteminder);
	for (const believe of ["no-such", "live", "constructor"])
		expect(estimated(siteminder, { believe })).toEqual(plain);
});

test("a time for a round of review is compared with one round, however many there are", () => {
	const process = found("prioticket");
	const result = estimated(process);
	const review = claimOf(result, "review");
	expect(review?.perRound).toBe(true);
	const { duration } =
		Object.values(process.stages).flatMap(({ tasks }) =>
			Object.entries(tasks).flatMap(([id, task]) =>
				id === "review-certification" ? [task] : [],
			),
		)[0] ?? {};
	const longest =
		duration && "pessimistic" in duration ? duration.pessimistic : 0;
	// A round takes at most its longest length, in working days with their weekends and holidays.
	expect(review?.most).toBeLessThan((longest / 5) * 7 + 3);
	expect(review?.share).toBeGreaterThan(0.9);
});

test("a time counts only for those whom it is for, and no longer when all of it is done", () => {
	expect(claimOf(estimated(siteminder), "production")).toBeDefined();
	const other = Object.keys(siteminder.questions.api?.options ?? {}).find(
		(option) => !["siteconnect", "pmsxchange"].includes(option),
	);
	expect(
		claimOf(
			estimated(siteminder, { answers: { api: other ?? "" } }),
			"production",
		),
	).toBeUndefined();
	const facts = Object.fromEntries(
		Object.keys(siteminder.stages.initiation?.tasks ?? {}).map((id) => [
			id,
			{ done: "2026-12-01" },
		]),
	);
	expect(
		claimOf(estimated(siteminder, { facts }), "initiation"),
	).toBeUndefined();
});

test("a running task counts from the day on which it began", () => {
	const [first] = allProcesses();
	if (!first) throw new Error("no process");
	const task = estimated(first).tasks[0]?.id ?? "";
	const claims = {
		first: {
			says: "A month.",
			about: { task },
			to: 30,
			unit: "calendar days",
			basis: { assumed: "for the test" },
		},
	} as const;
	const compared = claimsCompared(claims, {
		trials: 100,
		facts: { [task]: { started: "2026-10-24" } },
	});
	// Thirty days lie between; it is overdue, and not expected today.
	expect(compared[0]?.half).toBeGreaterThan(31);
	expect(compared[0]?.share).toBe(0);
});

test("risks are measured in the runs that believe what is believed", () => {
	const { assumptions } = assumptionsIn(
		"risk.slow=0.5,provider,2,2,2",
		siteminder,
	);
	const request = {
		start: "2027-01-04",
		answers: {},
		partner,
		provider,
		trials: 500,
	};
	const whenItHappens = (believe?: string) =>
		estimateAssuming(siteminder, { ...request, believe }, assumptions)
			.risks?.[0]?.whenItHappens ?? Number.NaN;
	const contradicted = estimateAssuming(
		siteminder,
		request,
		assumptions,
	).claims.find(({ conflict }) => conflict);
	expect(whenItHappens(contradicted?.id)).toBeLessThan(whenItHappens() * 0.8);
});

test("rework with figures of the reader's own is not scaled", () => {
	const [review] = Object.values(siteminder.stages).flatMap(({ tasks }) =>
		Object.entries(tasks).flatMap(([id, { review }]) =>
			review && "assumed" in review.fix.basis ? [id] : [],
		),
	);
	const scaleWith = (text: string) => {
		const { assumptions } = assumptionsIn(text, siteminder);
		const { claims } = estimateAssuming(
			siteminder,
			{
				start: "2027-01-04",
				answers: {},
				partner,
				provider,
				trials: 2000,
			},
			assumptions,
		);
		return claims.find(({ id }) => id === "overall")?.conflict;
	};
	// Rework of a whole year cannot be believed away.
	expect(scaleWith(`fix.${review}=250,250,250`)).toMatchObject({ scale: 0.1 });
	expect(scaleWith(`fix.${review}=250,250,250`)?.share ?? 1).toBeLessThan(0.8);
});
