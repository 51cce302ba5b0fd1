import { defineIssue } from "./issue.ts";

/** A share or probability that is not between 0 and 1. */
export const impossibleShare = defineIssue<{ readonly received: string }>({
	code: "impossible-share",
	severity: "error",
	title: "Impossible share",
	meaning: "A chance or a confidence lies between 0 and 1.",
	fix: "Give a number over 0 and under 1.",
	message: ({ received }) => `${received} is not a chance.`,
	hint: ({ received }) =>
		Number(received) > 1 && Number(received) < 100
			? `Did you mean ${Number(received) / 100}?`
			: "Give a number over 0 and under 1, for example 0.8.",
	example: { path: ["confidence"], facts: { received: "80" } },
});

/** A number of runs that cannot be simulated. */
export const impossibleTrials = defineIssue<{ readonly received: string }>({
	code: "impossible-trials",
	severity: "error",
	title: "Impossible number of runs",
	meaning: "A simulation needs a whole number of runs, from 1 to 1,000,000.",
	fix: "Give a whole number from 1 to 1,000,000.",
	message: ({ received }) => `${received} is not a number of runs.`,
	hint: () => "10000 gives steady figures in a moment.",
	example: { path: ["trials"], facts: { received: "0" } },
});

/** Own figures for a duration that are not in order. */
export const impossibleDuration = defineIssue<{ readonly received: string }>({
	code: "impossible-duration",
	severity: "error",
	title: "Impossible duration",
	meaning:
		"The three figures of a duration are numbers of 0 or more, the optimistic one the smallest.",
	fix: "Put the figures in order and make none negative.",
	message: ({ received }) => `${received} is not a duration.`,
	hint: () => "Give optimistic, likely and pessimistic in this order: 2, 4, 8.",
	example: { path: ["durations", "build"], facts: { received: "5, 4, -1" } },
});

/** A team that nobody or half a person belongs to. */
export const impossibleTeam = defineIssue<{ readonly received: string }>({
	code: "impossible-team",
	severity: "error",
	title: "Impossible team",
	meaning: "A team has a whole number of people, from 1 to 99.",
	fix: "Give a whole number from 1 to 99, or leave it out when nobody is ever short.",
	message: ({ received }) => `${received} people are no team.`,
	hint: () => "Give a whole number from 1 to 99, for example 2.",
	example: { path: ["people"], facts: { received: "0" } },
});
