/** The day by the reader's clock, or by the one of a time zone: Swedish dates look like ISO 8601. */
export function today(timeZone?: string): string {
	return new Date().toLocaleDateString("sv", { timeZone });
}

/** What is read, or undefined where it cannot be. */
export function attempt<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
