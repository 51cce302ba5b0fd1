import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { advanceWhenDue } from "./advance-when-due.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** Something with a clock and times at which things fall due. */
function clockwork(...times: readonly number[]) {
	const start = Date.now();
	let due = times;
	let listener = () => {};
	const now = () => Date.now() - start;
	const advance = vi.fn(() => {
		due = due.filter((at) => at > now());
		listener();
	});
	advanceWhenDue({
		listen: (added) => {
			listener = added;
			return () => true;
		},
		nextDue: () => due[0],
		now,
		advance,
	});
	return {
		advance,
		add: (at: number) => {
			due = [...due, at].toSorted((left, right) => left - right);
			listener();
		},
	};
}

test("what falls due happens at its time, one after the other", () => {
	const { advance } = clockwork(1000, 5000);
	vi.advanceTimersByTime(999);
	expect(advance).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(advance).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(4000);
	expect(advance).toHaveBeenCalledTimes(2);
	expect(vi.getTimerCount()).toBe(0);
});

test("what is set for sooner comes sooner", () => {
	const { advance, add } = clockwork(60_000);
	add(10);
	vi.advanceTimersByTime(10);
	expect(advance).toHaveBeenCalledTimes(1);
});

test("what is further away than a timer can wait is not done early, again and again", () => {
	const month = 31 * 86_400_000;
	const { advance } = clockwork(month);
	vi.advanceTimersByTime(month - 1);
	expect(advance.mock.calls.length).toBeLessThanOrEqual(1);
	vi.advanceTimersByTime(1);
	expect(advance.mock.calls.length).toBeGreaterThanOrEqual(1);
});
