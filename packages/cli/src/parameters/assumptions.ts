import { suggestion } from "@slipway/core/errors";
import { type Process, tasksOf } from "@slipway/core/process";
import {
	type Assumptions,
	assumptionKinds,
	assumptionsIn,
	repeatedFor,
} from "@slipway/core/timeline";
import { UsageError } from "../usage-error.ts";

/** The single assumptions of a text, as names and values. */
export const assumedWords = (text: string): readonly string[] =>
	[...new URLSearchParams(text)].map(([name, value]) => `${name}=${value}`);

/** What `--assume` says, several times or joined by “&”. */
export function assumptionsOf(
	words: readonly string[],
	process: Process,
): Assumptions {
	const { assumptions, problems } = assumptionsIn(words.join("&"), process);
	const [wrong] = problems;
	if (wrong === undefined) return assumptions;
	const [name = "", value = ""] = wrong.split("=");
	const [kind = "", id] = name.split(".");
	throw new UsageError(
		`“${wrong}” cannot be assumed.`,
		assumptionKinds.includes(kind)
			? hintFor(kind, id, value, process)
			: suggestion(kind, assumptionKinds),
	);
}

const forms: { readonly [kind: string]: string } = {
	together: "together=none, together=some or together=strong",
	widen: "a number from 1 to 5: widen=1.5",
	tail: "tail=long or tail=as-written",
	freeze: "days and stretches: freeze=2027-07-01..2027-08-31",
	apart:
		"the hours that your clock is ahead of the provider's, below 0 where it is behind: apart=-5.5",
	each: "how many there are: each.supplier=10",
	without: "on or off: without.task=on",
	attention: "a share from 0.05 to 1: attention=0.5",
	open: "even, or a weight for each option in its order: 2,1,1; at most 24 ways in all",
	pass: "a chance from 0.01 to 1",
	fix: "three figures in order, in the unit of the definition: 1,2,4",
	season: "on or off",
	risk: "on, off or a chance; for one of your own a chance, a task and three figures in business days, or a side and three factors: risk.illness=0.2,partner,1.1,1.3,2",
};

const reviewed = (process: Process) =>
	tasksOf(process).flatMap(({ id, task: { review } }) => (review ? [id] : []));

/** What stands behind the kind of an assumption, as far as a process names it. */
const named: {
	readonly [kind: string]: (
		process: Process,
		value: string,
	) => readonly string[] | undefined;
} = {
	pass: reviewed,
	fix: reviewed,
	open: ({ questions }) =>
		Object.entries(questions).flatMap(([question, { choose }]) =>
			choose === "one" ? [question] : [],
		),
	season: ({ seasons }) => Object.keys(seasons),
	// A risk of one's own has a name of its own.
	risk: ({ risks }, value) =>
		value.includes(",") ? undefined : Object.keys(risks),
	each: (process) =>
		tasksOf(process).flatMap(({ task }) => repeatedFor(task) ?? []),
	without: (process) =>
		tasksOf(process).flatMap(({ id, task: { requirement } }) =>
			requirement === "mandatory" ? [] : [id],
		),
};

function hintFor(
	kind: string,
	id: string | undefined,
	value: string,
	process: Process,
): string {
	const known = named[kind]?.(process, value);
	return known && id !== undefined && !known.includes(id)
		? suggestion(id, known)
		: `Write ${forms[kind]}.`;
}
