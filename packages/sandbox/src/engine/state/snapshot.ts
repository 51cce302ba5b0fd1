import { z } from "zod";

const item = z.record(z.string(), z.unknown());

/** A whole sandbox as a file: give it to a colleague, and the same next request gets the same answer. */
export const SnapshotSchema = z
	.strictObject({
		slipway: z.literal("sandbox"),
		version: z.literal(1),
		api: z.string().meta({ description: "The mock that it belongs to." }),
		seed: z.int(),
		offset: z
			.number()
			.meta({ description: "Milliseconds that the clock was moved." }),
		exchanges: z.int().min(0).meta({
			description: "How many exchanges there were; seeds the faults.",
		}),
		counters: z.record(z.string(), z.int()),
		settings: z.record(z.string(), z.string()),
		faults: z
			.array(
				z.strictObject({
					fault: z.string(),
					operation: z.string().optional(),
					chance: z.number().min(0).max(1).optional(),
					times: z.int().min(1).optional(),
					wait: z.number().min(0).max(600_000).optional(),
				}),
			)
			.max(100),
		due: z.array(
			z.strictObject({ at: z.number(), kind: z.string(), id: z.string() }),
		),
		tables: z.record(z.string(), z.record(z.string(), item)),
	})
	.meta({ title: "State of a sandbox" });

/** A whole sandbox as plain data. */
export type Snapshot = z.output<typeof SnapshotSchema>;
