import type { IssueWording } from "./issue.ts";

/** A share or probability that is not between 0 and 1. */
export const impossibleShare: IssueWording<{ readonly received: string }> = {
	code: "impossible-share",
	severity: "error",
	message: ({ received }) => `${received} is not a chance.`,
	hint: ({ received }) =>
		Number(received) > 1 && Number(received) < 100
			? `Did you mean ${Number(received) / 100}?`
			: "Give a number over 0 and under 1, for example 0.8.",
};

/** A number of runs that cannot be simulated. */
export const impossibleTrials: IssueWording<{ readonly received: string }> = {
	code: "impossible-trials",
	severity: "error",
	message: ({ received }) => `${received} is not a number of runs.`,
	hint: () => "10000 gives steady figures in a moment.",
};

/** Own figures for a duration that are not in order. */
export const impossibleDuration: IssueWording<{ readonly received: string }> = {
	code: "impossible-duration",
	severity: "error",
	message: ({ received }) => `${received} is not a duration.`,
	hint: () => "Give optimistic, likely and pessimistic in this order: 2, 4, 8.",
};

/** A team that nobody or half a person belongs to. */
export const impossibleTeam: IssueWording<{ readonly received: string }> = {
	code: "impossible-team",
	severity: "error",
	message: ({ received }) => `${received} people are no team.`,
	hint: () => "Give a whole number from 1 to 99, for example 2.",
};
