/** How long anything in a test may take, in milliseconds. A busy machine is slow, not wrong, so all are generous. */
export const timeLimits = {
	/** A test without a browser, and what prepares it. */
	test: 60_000,
	/** Something that is waited for in such a test, such as a line of a process that starts. */
	poll: 30_000,
	/** A journey in a browser; three times as long where `test.slow()` says so. */
	journey: 90_000,
	/** Something that is waited for in a page. */
	page: 15_000,
};
