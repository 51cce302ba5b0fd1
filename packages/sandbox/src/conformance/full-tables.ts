import { describe, expect, test } from "vitest";
import {
	carriedFrom,
	type MockApi,
	ownRules,
	type RawCall,
	requestOf,
	type Sandbox,
	type Tables,
} from "../engine/index.ts";
import { isUnasked, playStory, stillSandbox } from "../test-support/index.ts";

/** As few items as can be: tables are full after a few stories. */
const kept = 6;

/** The partner's own references, such as ACME-77, so that each story makes bookings of its own. */
const reference = /\b(ACME|ORDER|PART|RES)-(\d+)\b/g;

/** Plays the story and every example again and again, an hour apart. Answers with how many requests found a table full. */
async function filled(sandbox: Sandbox): Promise<number> {
	const { api } = sandbox;
	let full = 0;
	for (let story = 0; story < 40; story++) {
		const send = async (call: RawCall) => {
			const answer = await sandbox.exchange({
				...call,
				body: String(call.body).replace(reference, `$1-${story}$2`),
			});
			const exchange = sandbox.journal().at(-1);
			expect(isUnasked(api, exchange), exchange?.answer?.body).toBe(false);
			if (exchange?.problems[0]?.rule === ownRules.room) full++;
			return answer;
		};
		let carried = await playStory(api, send);
		// Examples cancel, too; every other story leaves what it booked.
		for (const operation of story % 2 ? api.operations : [])
			for (const example of operation.examples) {
				const answer = await send(requestOf(operation, example, carried));
				carried = { ...carried, ...carriedFrom(api, operation, answer) };
			}
		expect(api.invariants?.(sandbox.tables() as never) ?? []).toEqual([]);
		if (story % 8 === 0)
			expect(missed(api, sandbox.tables(), sandbox.now())).toEqual([]);
		sandbox.advance(3_600_000);
	}
	return full;
}

/** What is broken when a table forgets everything that is over, the oldest first, as sentences. */
function missed(api: MockApi, tables: Tables, now: number): readonly string[] {
	const over: MockApi["over"] = api.over;
	return Object.entries(tables).flatMap(([table, items]) => {
		const left: Record<string, object> = { ...items };
		return Object.entries(items)
			.filter(([, item]) => over[table]?.(item, now))
			.flatMap(([id]) => {
				delete left[id];
				const after = { ...tables, [table]: left };
				return (api.invariants?.(after as never) ?? []).map(
					(each) => `${table} without ${id}: ${each}`,
				);
			});
	});
}

/** A table that is full forgets what is over, or refuses. */
export function testFullTables(apis: readonly MockApi[]): void {
	let refused = 0;

	describe.each(apis)("$title", (api) => {
		test("a table that is full forgets what is over or refuses, and the tables add up", async () => {
			const sandbox = stillSandbox(api, 7, kept);
			sandbox.set("limits", "off");
			refused += await filled(sandbox);
			const atStart = api.seed(7, 0);
			for (const [table, items] of Object.entries(sandbox.tables()))
				expect(Object.keys(items).length, table).toBeLessThanOrEqual(
					Math.max(kept, Object.keys(atStart[table] ?? {}).length),
				);
		});
	});

	// Runs after all of the above.
	test("tables do fill up in these stories", () => {
		expect(refused).toBeGreaterThan(0);
	});
}
