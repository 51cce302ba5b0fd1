import {
	impossibleDuration,
	impossibleShare,
	impossibleTeam,
	impossibleTrials,
} from "./estimate-issues.ts";
import { documentIssue } from "./issue.ts";

/** What the pages of the codes about estimates say; apart from the wording, which travels to the browser. */
export const estimateIssuePages = [
	documentIssue(impossibleDuration, {
		title: "Impossible duration",
		meaning:
			"The three figures of a duration are numbers of 0 or more, the optimistic one the smallest.",
		fix: "Put the figures in order and make none negative.",
		example: { path: ["durations", "build"], facts: { received: "5, 4, -1" } },
	}),
	documentIssue(impossibleShare, {
		title: "Impossible share",
		meaning: "A probability must be greater than 0 and less than 1.",
		fix: "Give a number over 0 and under 1.",
		example: { path: ["confidence"], facts: { received: "80" } },
	}),
	documentIssue(impossibleTeam, {
		title: "Impossible team",
		meaning: "A team has a whole number of people, from 1 to 99.",
		fix: "Give a whole number from 1 to 99, or leave it out for no limit.",
		example: { path: ["people"], facts: { received: "0" } },
	}),
	documentIssue(impossibleTrials, {
		title: "Impossible number of runs",
		meaning: "A simulation needs a whole number of runs, from 1 to 1,000,000.",
		fix: "Give a whole number from 1 to 1,000,000.",
		example: { path: ["trials"], facts: { received: "0" } },
	}),
];
