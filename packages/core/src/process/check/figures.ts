import * as definition from "../../errors/definition-issues.ts";
import { type Issue, issueOf } from "../../errors/issue.ts";
import { messageFields } from "../schema/named-parts.ts";
import { ProcessSchema } from "../schema/process.ts";
import type { Process } from "../types.ts";
import { walk } from "./walk.ts";

/** What has three figures in order. */
const ordered: readonly unknown[] = ["Duration", "Risk effect"];

/** Durations and effects whose figures are out of order. */
export function durationIssues(process: Process): readonly Issue[] {
	return [...walk(ProcessSchema, process)]
		.filter(({ meta }) => ordered.includes(meta.title))
		.flatMap(({ value, path }) => {
			const figures = value as {
				optimistic?: number;
				likely?: number;
				pessimistic?: number;
			};
			const { optimistic, likely, pessimistic } = figures;
			return optimistic === undefined ||
				likely === undefined ||
				pessimistic === undefined ||
				(optimistic <= likely && likely <= pessimistic)
				? []
				: [
						issueOf(definition.durationOrder, path, {
							optimistic,
							likely,
							pessimistic,
						}),
					];
		});
}

/** Messages with fields that the checklist cannot fill in. */
export function messageIssues(process: Process): readonly Issue[] {
	const known: readonly string[] = messageFields;
	return Object.entries(process.messages).flatMap(([name, message]) =>
		(["subject", "body"] as const).flatMap((key) =>
			[...message[key].matchAll(/\{([^{}]*)\}/g)]
				.map(([, field = ""]) => field)
				.filter((field) => !known.includes(field))
				.map((field) =>
					issueOf(definition.unknownField, ["messages", name, key], {
						field,
						known,
					}),
				),
		),
	);
}
