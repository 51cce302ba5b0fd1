import * as z from "zod";
import {
	bounds,
	datePattern,
	linePattern,
	linkPattern,
	namePattern,
	prosePattern,
	replicaPattern,
} from "./patterns.ts";

const Name = z
	.string()
	.max(bounds.name)
	.regex(namePattern, "lower-case words joined by hyphens");
const Day = z
	.string()
	.regex(datePattern, "a day as YYYY-MM-DD, from 2000 to 2099");
const Text = z
	.string()
	.max(bounds.line)
	.regex(linePattern, "one line of text without control characters");
const Prose = z
	.string()
	.max(bounds.prose)
	.regex(prosePattern, "text without control characters");
const Replica = z
	.string()
	.regex(replicaPattern, "4 to 32 digits and lower-case letters, digit first");
const Count = z.int().min(1).max(bounds.writes);

/**
 * A field with who wrote what. Usually one write; more than one when people changed it without knowing of each other:
 * then all of them are kept, the newest first, until somebody chooses.
 */
function register<Value extends z.ZodType>(value: Value, description: string) {
	return z
		.array(
			z.strictObject({
				value,
				at: z
					.int()
					.min(0)
					.max(bounds.time)
					.describe(
						"When it was written: milliseconds since 1970 by the writer's clock. Orders what is shown first; never decides what is kept.",
					),
				by: Replica.describe("The browser that wrote it, a random id."),
				n: Count.describe("The how-manieth write of that browser here."),
				over: z
					.record(Replica, Count)
					.optional()
					.describe(
						"What the writer had seen of others: for each browser the last write that this one replaces.",
					),
			}),
		)
		.min(1)
		.describe(description);
}

/** What somebody has said about a task. What follows from it (ready, due, overdue) is computed. */
export const StatusSchema = z.discriminatedUnion("is", [
	z.strictObject({ is: z.literal("open") }),
	z.strictObject({
		is: z.literal("started"),
		on: Day.describe("The day on which work began."),
	}),
	z.strictObject({
		is: z.literal("waiting"),
		for: Text.describe("Who it waits for; empty for the one who acts."),
		since: Day.describe("Since when; a promise counts from this day."),
	}),
	z.strictObject({
		is: z.literal("done"),
		on: Day.describe("The day on which it was done."),
	}),
	z.strictObject({
		is: z.literal("skipped"),
		because: Text.describe("Why it does not apply here."),
	}),
]);

/** Everything said about one task. An empty text means: taken back. */
export const TaskProgressSchema = z.strictObject({
	status: register(StatusSchema, "How far the task is.").optional(),
	note: register(Prose, "A note, plain text.").optional(),
	owner: register(Text, "Who looks after it, free text.").optional(),
	evidence: register(
		z.union([
			z.literal(""),
			z
				.string()
				.max(bounds.link)
				.regex(linkPattern, "a web address starting with http"),
		]),
		"Where the proof lies: a web address.",
	).optional(),
	planned: register(
		z.union([z.literal(""), Day]),
		"The day on which it is meant to be done.",
	).optional(),
});

/**
 * One partner's progress through one process: what the page stores, a file exports and a link carries. The one
 * authority on the format. It hangs on the stable names of tasks and questions, so it survives changes of the
 * definition; names that the definition no longer has are kept.
 */
export const ProgressSchema = z
	.strictObject({
		format: z.literal("slipway-progress"),
		version: z.literal(1).describe("The version of this format."),
		process: Name.describe("The process that it belongs to."),
		answers: z
			.record(
				Name,
				register(
					z.union([Name, z.array(Name).max(bounds.options), z.null()]),
					"One option, or a list where several can be chosen; null when taken back.",
				),
			)
			.describe("The answers, by question."),
		details: z
			.record(Name, register(Text, "A line of text; empty when taken back."))
			.describe(
				"What messages and estimates need to know: name (what its owner calls the integration), company, sender, email, customer, start (day), target (day), region (holidays of the partner, ISO 3166); `assume-…` keeps what the partner assumes on the timeline, `forecast-…` what the timeline said on a day.",
			),
		tasks: z
			.record(Name, TaskProgressSchema)
			.describe("What has been said about each task."),
	})
	.meta({
		title: "Progress",
		description: "A partner's progress through one integration process.",
	});

/**
 * The JSON Schema (draft 2020-12) of a progress file.
 *
 * @example
 * ```ts
 * import { progressJsonSchema } from "@slipway/core/checklist";
 * progressJsonSchema().title; // => "Progress"
 * ```
 */
export function progressJsonSchema(): z.core.JSONSchema.JSONSchema {
	return z.toJSONSchema(ProgressSchema, {
		io: "input",
		target: "draft-2020-12",
	});
}
