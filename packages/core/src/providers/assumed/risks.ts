/*
 * What every process assumes may happen. A definition spreads it, and names to it the task that it would delay where the
 * compiler checks the name.
 */

export const keyPersonLeaves = {
	title: "Someone you rely on leaves or falls ill",
	chance: 0.1,
	effect: {
		slows: "partner",
		optimistic: 1.1,
		likely: 1.3,
		pessimistic: 1.8,
	},
	basis: {
		assumed:
			"One case in ten within a few months is our guess; finding a replacement slows everything on your side.",
	},
} as const;

/** Without the task that it delays. */
export const testEnvironmentIsDown = {
	title: "The test environment is down for days",
	chance: 0.15,
	effect: { optimistic: 1, likely: 3, pessimistic: 10 },
	basis: {
		assumed:
			"How often it is down is not published; the probability and the days are our guess.",
	},
} as const;
