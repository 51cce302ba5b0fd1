import fc from "fast-check";
import { type Change, record } from "../change.ts";
import { merge } from "../merge.ts";
import { emptyProgress, type Progress } from "../progress.ts";

/** Few names and few values, so that writes meet in the same fields. */
export const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({
		task: fc.constantFrom("build", "sign", "review"),
		status: fc.constantFrom(
			{ is: "open" } as const,
			{ is: "done", on: "2026-11-20" } as const,
			{ is: "done", on: "2026-11-23" } as const,
			{ is: "waiting", for: "Legal", since: "2026-11-20" } as const,
		),
	}),
	fc.record({
		task: fc.constantFrom("build", "sign", "review"),
		field: fc.constantFrom("note", "owner", "planned"),
		text: fc.constantFrom("", "2026-12-01"),
	}),
	fc.record({
		question: fc.constantFrom("region", "products"),
		answer: fc.constantFrom("uk", "europe", ["parking"], []),
	}),
	fc.record({
		detail: fc.constant("company"),
		text: fc.constantFrom("A", "B"),
	}),
);

/** One event in a small team: somebody says something, or one copy takes in another. */
export type Event =
	| { readonly who: number; readonly says: Change; readonly at: number }
	| { readonly who: number; readonly takesIn: number };

export const people = ["0ann", "0bob", "0cem"] as const;

export const events: fc.Arbitrary<readonly Event[]> = fc.array(
	fc.oneof(
		fc.record({
			who: fc.nat(2),
			says: change,
			// Clocks are wrong and run backwards.
			at: fc.nat(1000),
		}),
		fc.record({ who: fc.nat(2), takesIn: fc.nat(2) }),
	),
	{ maxLength: 40 },
);

/** The copies of all people after these events. */
export function play(all: readonly Event[]): readonly Progress[] {
	let copies: readonly Progress[] = people.map(() => emptyProgress("example"));
	for (const event of all) {
		const mine = copies[event.who] as Progress;
		const next =
			"says" in event
				? record(mine, event.says, {
						by: people[event.who] as string,
						at: event.at,
					})
				: merge(mine, copies[event.takesIn] as Progress);
		copies = copies.with(event.who, next);
	}
	return copies;
}
