import { FaultSchema } from "@slipway/sandbox/engine";
import { z } from "zod";
import { DurationSchema } from "./duration.ts";

const send = z.strictObject({
	/** An operation of the mock. What must be sent before it is sent by itself. */
	send: z.string(),
	/** The title of the example; the first one when left out. */
	example: z.string().exactOptional(),
	/** Without what the mock's examples would send before it. */
	alone: z.literal(true).exactOptional(),
	/** Values that are others than in the example, by place: `/pointer` into the body, `query name`, `path name`, `header name`. */
	with: z.record(z.string(), z.unknown()).readonly().exactOptional(),
});

/** One thing that a demonstration does. */
export const ActSchema = z.union([
	send,
	z.strictObject({ wait: DurationSchema }),
	z.strictObject({ fault: FaultSchema }),
	z.strictObject({ set: z.string(), to: z.string() }),
	z
		.strictObject({ reply: z.string() })
		.describe(
			"The partner's reply to every call that waits for one: its kind, such as good, or its title.",
		),
]);

export type Act = z.output<typeof ActSchema>;
