/** A calendar that can travel to a worker. */
export interface CalendarData {
	readonly region: string;
	readonly weekdays: readonly number[];
	/** Public holidays, plain dates. */
	readonly holidays: readonly string[];
}
