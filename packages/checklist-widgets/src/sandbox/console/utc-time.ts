/** A time of the sandbox's clock for reading, to the second. Milliseconds since 1970. */
export const utcTime = (time: number): string =>
	new Date(time).toISOString().replace("T", " ").slice(0, 19);
