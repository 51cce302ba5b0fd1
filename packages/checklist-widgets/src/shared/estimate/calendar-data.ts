/** A calendar that can travel to a worker. */
export interface CalendarData {
	readonly region: string;
	readonly weekdays: readonly number[];
	/** Public holidays, plain dates. */
	readonly holidays: readonly string[];
	/** Weekends that are worked in exchange, plain dates. */
	readonly worked: readonly string[];
	/** Days that are worked until their middle, plain dates. */
	readonly half: readonly string[];
	/** Days on which nobody works for reasons of their own, as `daysOff` reads them. */
	readonly off?: readonly string[] | undefined;
	/** The last day whose holidays are known. */
	readonly to: string;
}
