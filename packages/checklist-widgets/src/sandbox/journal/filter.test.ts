import type { Exchange } from "@slipway/sandbox/engine";
import { expect, test } from "vitest";
import { everything, filtered, type JournalFilter } from "./filter.ts";

const exchange = (number: number, change: Partial<Exchange>): Exchange => ({
	number,
	at: 0,
	took: 1,
	operation: "list-orders",
	request: { method: "GET", target: "/orders?page=2", headers: {}, body: "" },
	answer: { status: 200, headers: { etag: "W1" }, body: "{}" },
	problems: [],
	ignored: [],
	faults: [],
	changes: [],
	...change,
});
const journal = [
	exchange(1, {}),
	exchange(2, {
		operation: "create-order",
		changes: [{ table: "orders", id: "X", was: "added" }],
	}),
	exchange(3, { answer: { status: 404, headers: {}, body: "" } }),
	exchange(4, { answer: undefined, faults: ["timeout"] }),
];
const shown = (change: Partial<JournalFilter>) =>
	filtered(journal, { ...everything, ...change }, (id) =>
		id === "create-order" ? "Book" : "List orders",
	).map(({ number }) => number);

test.each([
	[{}, [1, 2, 3, 4]],
	[{ outcome: "refused" }, [3]],
	[{ outcome: "faults" }, [4]],
	[{ outcome: "changed" }, [2]],
	[{ operation: "create-order" }, [2]],
	[{ sought: " LIST  page=2 " }, [1, 3, 4]],
	[{ sought: "book" }, [2]],
	[{ sought: "w1 create" }, []],
	[{ sought: "404", outcome: "faults" }, []],
] as const satisfies readonly (readonly [
	Partial<JournalFilter>,
	readonly number[],
])[])("%j shows %j", (filter, numbers) => {
	expect(shown(filter)).toEqual(numbers);
});
