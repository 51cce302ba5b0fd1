import { defineIssue } from "../issue.ts";

/** Figures of a duration in the wrong order. */
export const durationOrder = defineIssue<{
	readonly optimistic: number;
	readonly likely: number;
	readonly pessimistic: number;
}>({
	code: "duration-order",
	severity: "error",
	title: "Duration figures out of order",
	meaning:
		"The optimistic figure is the smallest and the pessimistic one the largest.",
	fix: "Put the figures in order.",
	message: ({ optimistic, likely, pessimistic }) =>
		`Optimistic ${optimistic}, likely ${likely}, pessimistic ${pessimistic} are out of order.`,
	hint: ({ optimistic, likely, pessimistic }) => {
		const [first, second, third] = [optimistic, likely, pessimistic].toSorted(
			(left, right) => left - right,
		);
		return `Write optimistic: ${first}, likely: ${second}, pessimistic: ${third}.`;
	},
	example: {
		path: ["stages", "development", "tasks", "build", "duration"],
		facts: { optimistic: 4, likely: 3, pessimistic: 6 },
	},
});

/** A review of work that comes later. */
export const reviewBeforeWork = defineIssue<{
	readonly review: string;
	readonly judged: string;
}>({
	code: "review-before-work",
	severity: "error",
	title: "Review before the work",
	meaning:
		"A review judges work that is done before it; this one would judge work that need not be done yet.",
	fix: "Let the review wait for the task that it judges.",
	message: ({ review, judged }) =>
		`“${review}” judges “${judged}”, but does not come after it.`,
	hint: ({ review, judged }) =>
		`Add “${judged}” to the “after” of “${review}”.`,
	example: {
		path: [
			"stages",
			"certification",
			"tasks",
			"review-round",
			"review",
			"judges",
			0,
		],
		facts: { review: "review-round", judged: "complete-mandatory-cases" },
	},
});
