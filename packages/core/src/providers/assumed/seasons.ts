/*
 * Weeks in which many companies do less, as most processes assume them. A definition spreads them and says in its own words
 * what the provider publishes about them; those that stop single tasks name them there, where the compiler checks the names.
 */

export const yearEnd = {
	title: "The turn of the year: nothing moves",
	from: "12-20",
	to: "01-04",
} as const;

/** Without the tasks that wait. */
export const peakSeason = {
	title: "The summer peak: no changes in production",
	from: "07-01",
	to: "08-31",
} as const;
