import { z } from "zod";
import { type SentCallback, SentCallbackSchema } from "../contract/callback.ts";

import { FaultsSchema } from "../contract/fault.ts";
import { lastMoment, time } from "./fields.ts";

/**
 * The form of states that is written and read. It grows by one with every change to the tables of a mock, or to the schema
 * below, that an older or a newer Slipway would not understand; `snapshot.test.ts` notices those.
 */
export const stateVersion = 4;

/** The version of what looks like a state; undefined for anything else. */
export function versionOf(data: unknown): number | undefined {
	const { slipway, version } = (data ?? {}) as Record<string, unknown>;
	return slipway === "sandbox" && Number.isInteger(version)
		? (version as number)
		: undefined;
}

/** Whether this is a state that an older Slipway wrote, which this one cannot go on from. */
export const isOlderState = (data: unknown): boolean =>
	(versionOf(data) ?? stateVersion) < stateVersion;

const item = z.record(z.string(), z.unknown());

/** A whole sandbox as a file: give it to a colleague, and the same next request gets the same answer. */
export const SnapshotSchema = z
	.strictObject({
		slipway: z.literal("sandbox"),
		version: z.literal(stateVersion, {
			error: ({ input }) =>
				`it is ${String(input)}; this version of Slipway reads states of format ${stateVersion} only`,
		}),
		api: z.string().meta({ description: "The mock that it belongs to." }),
		seed: z.int(),
		offset: z
			.number()
			.min(-lastMoment)
			.max(lastMoment)
			.meta({ description: "Milliseconds that the clock was moved." }),
		exchanges: z.int().min(0).meta({
			description: "How many exchanges there were; seeds the faults.",
		}),
		counters: z.record(z.string(), z.int().min(0)),
		settings: z.record(z.string(), z.string()),
		faults: FaultsSchema,
		due: z.array(
			z.strictObject({ at: time, kind: z.string(), id: z.string() }),
		),
		tables: z.record(z.string(), z.record(z.string(), item)),
		callbacks: z.array(SentCallbackSchema).max(1000).default([]).meta({
			description:
				"Requests to the partner: all that wait for an answer, and the newest that have one.",
		}),
	})
	.meta({ title: "State of a sandbox" });

/** A whole sandbox as plain data. */
export type Snapshot = z.output<typeof SnapshotSchema>;

/** How many answered callbacks a file keeps. */
const answeredKept = 50;

/** The callbacks that go into a file. */
export function callbacksToKeep(
	callbacks: readonly SentCallback[],
): readonly SentCallback[] {
	const answered = callbacks.filter(({ reply }) => reply);
	const old = new Set(answered.slice(0, -answeredKept));
	return callbacks.filter((each) => !old.has(each));
}
