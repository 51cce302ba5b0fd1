/** What one source says of one region. */
export interface Days {
	/** Public holidays, with their English names where the source has them. */
	readonly holidays: Readonly<Record<string, string>>;
	/** Days at a weekend that are worked in exchange for another day off. */
	readonly worked: readonly string[];
	/** Days of which a part is free that begins about noon, with their names. */
	readonly half: Readonly<Record<string, string>>;
}

/** A source that knows some regions. Its name is what rules call it. */
export interface Source {
	readonly name: "date-holidays" | "python-holidays";
	readonly version: string;
	readonly daysOf: (region: string) => Days | undefined;
}
