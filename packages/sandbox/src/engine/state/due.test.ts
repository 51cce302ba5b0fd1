import { describe, expect, test } from "vitest";
import { DueQueue } from "./due.ts";

const event = (at: number, id: string) => ({ at, kind: "x", id });
const ids = (queue: DueQueue) => queue.toJSON().map(({ id }) => id);

describe("what falls due", () => {
	test("comes by time, and in the order in which it was set within a moment", () => {
		const queue = new DueQueue([event(3, "c"), event(1, "a")]);
		for (const each of [
			event(2, "b"),
			event(1, "a2"),
			event(9, "z"),
			event(0, "first"),
		])
			queue.add(each);
		expect(ids(queue)).toEqual(["first", "a", "a2", "b", "c", "z"]);
		expect(queue.next()).toBe(0);
	});

	test("is taken once its time has come, one after the other", () => {
		const queue = new DueQueue([event(1, "a"), event(2, "b")]);
		expect(queue.take(0)).toBeUndefined();
		expect(queue.take(2)?.id).toBe("a");
		expect(queue.take(2)?.id).toBe("b");
		expect(queue.take(2)).toBeUndefined();
		expect(queue.next()).toBeUndefined();
	});
});
