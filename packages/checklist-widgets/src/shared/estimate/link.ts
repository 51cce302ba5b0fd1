import type { Answers, Process } from "@slipway/core/process";
import type { TaskFact } from "@slipway/core/timeline";
import type { Inputs } from "./inputs.ts";

/** Everything that a link carries: the inputs that it names, the answers, and what was done. */
export interface Linked {
	readonly inputs: Partial<Inputs>;
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
	/** What of it could not be used, word for word. */
	readonly problems: readonly string[];
}

/**
 * The fragment of a link, readable by people and never sent to a server:
 * `#start=2027-01-04&region=NL&answer.scope=booking&done.ask=2027-01-05&own.build=2,4,8`.
 */
export function fragmentOf(
	inputs: Inputs,
	answers: Answers,
	facts: Readonly<Record<string, TaskFact>>,
): string {
	const { start, region, week } = inputs;
	const parts = new URLSearchParams({
		start,
		region,
		week: week.join(""),
	});
	for (const name of [
		"confidence",
		"trials",
		"seed",
		"people",
		"by",
		"off",
		"believe",
	] as const)
		if (inputs[name] !== undefined) parts.set(name, String(inputs[name]));
	for (const [task, own] of Object.entries(inputs.durations))
		parts.set(
			`own.${task}`,
			[own.optimistic, own.likely, own.pessimistic].join(","),
		);
	for (const [question, answer] of Object.entries(answers))
		parts.set(
			`answer.${question}`,
			typeof answer === "string" ? answer : answer.join(","),
		);
	for (const [task, fact] of Object.entries(facts))
		if ("done" in fact) parts.set(`done.${task}`, fact.done);
		else if ("started" in fact) parts.set(`since.${task}`, fact.started);
		else parts.set(`skipped.${task}`, "yes");
	for (const [name, text] of new URLSearchParams(inputs.against))
		parts.set(`vs.${name}`, text);
	return `#${parts}${inputs.assume ? `&${inputs.assume}` : ""}`.replaceAll(
		"%2C",
		",",
	);
}

/** Whether a fragment is a link of this kind, and not the place of a section. */
export const isLink = (fragment: string) => fragment.includes("=");

/** What a link is read against. */
export interface Known {
	readonly process: Pick<Process, "questions" | "claims">;
	readonly tasks: ReadonlySet<string>;
	readonly regions: { readonly [region: string]: string };
}
