import { isPlainDate } from "@slipway/core/calendar";
import {
	daysOff,
	isDuration,
	type OwnDuration,
	type TaskFact,
} from "@slipway/core/timeline";
import type { Inputs } from "./inputs.ts";
import type { Known, Linked } from "./link.ts";

/** More than any link of ours has; what is longer is not looked at. */
const longest = 20_000;

/** Reads a fragment. Whatever does not fit is left out and told; the rest is used. */
export function readLink(fragment: string, known: Known): Linked {
	const { process, tasks } = known;
	if (fragment.length > longest)
		return {
			inputs: {},
			answers: {},
			facts: {},
			problems: [`a link of ${fragment.length} characters`],
		};
	const inputs: { -readonly [Key in keyof Inputs]?: Inputs[Key] } = {};
	const durations: Record<string, OwnDuration> = {};
	const answers: Record<string, string | readonly string[]> = {};
	const facts: Record<string, TaskFact> = {};
	const problems: string[] = [];
	const assume = new URLSearchParams();
	const against = new URLSearchParams();
	const readers = inputReaders(known);
	for (const [name, text] of new URLSearchParams(fragment.slice(1))) {
		const [kind, id = ""] = splitAt(name, ".");
		let value: unknown;
		if (isSingle(kind, readers)) {
			value = readers[kind](text);
			if (value !== undefined) Object.assign(inputs, { [kind]: value });
		} else if (isAssumption(kind)) {
			// Whether the value fits is told where it is used: nobody else carries what it takes to know.
			assume.set(name, text);
			value = text;
		} else if (kind === "vs") {
			// So is what another plan changes.
			against.set(id, text);
			value = text;
		} else if (kind === "answer") {
			const answer = answerIn(text, id, process);
			if (answer !== undefined) answers[id] = answer;
			value = answer;
		} else if (kind === "own" && tasks.has(id)) {
			const own = durationIn(text);
			if (own) durations[id] = own;
			value = own;
		} else if ((kind === "done" || kind === "since") && tasks.has(id)) {
			const date = plausibleDate(text);
			if (date)
				facts[id] = kind === "done" ? { done: date } : { started: date };
			value = date;
		} else if (kind === "skipped" && tasks.has(id) && text === "yes") {
			facts[id] = { skipped: true };
			value = text;
		}
		if (value === undefined) problems.push(`${name}=${text}`.slice(0, 80));
	}
	if (Object.keys(durations).length > 0) inputs.durations = durations;
	if (`${assume}`) inputs.assume = `${assume}`;
	if (`${against}`) inputs.against = `${against}`;
	return { inputs, answers, facts, problems };
}

/** Whether a name is that of an assumption; `assumptionKinds` of the engine, which a page has not loaded. */
export const isAssumption = (kind: string) =>
	/^(together|widen|tail|freeze|apart|attention|pass|fix|risk|season|each|open|without)$/.test(
		kind,
	);

/** The figures “2,4,8” as a duration; undefined when they are none. */
export function durationIn(text: string): OwnDuration | undefined {
	const figures = text.split(",");
	if (
		figures.length !== 3 ||
		figures.some((figure) => !/^\d+(\.\d+)?$/.test(figure))
	)
		return undefined;
	const [optimistic = 0, likely = 0, pessimistic = 0] = figures.map(Number);
	const own = { optimistic, likely, pessimistic };
	return isDuration(own) ? own : undefined;
}

function answerIn(
	text: string,
	id: string,
	{ questions }: Known["process"],
): string | readonly string[] | undefined {
	const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
	if (question === undefined) return undefined;
	const chosen = text.split(",").filter(Boolean);
	if (!chosen.every((option) => Object.hasOwn(question.options, option)))
		return undefined;
	if (question.choose === "several") return chosen;
	return chosen.length === 1 ? chosen[0] : undefined;
}

/** How the text of each input is read that a link names once; undefined where the text does not fit. */
type InputReaders = {
	readonly [Name in Exclude<
		keyof Inputs,
		"durations" | "assume" | "against"
	>]-?: (text: string) => Inputs[Name] | undefined;
};

const inputReaders = ({ regions, process }: Known): InputReaders => ({
	start: plausibleDate,
	by: plausibleDate,
	region: (text) => (Object.hasOwn(regions, text) ? text : undefined),
	week: (text) =>
		/^(?!.*(.).*\1)[1-7]{1,7}$/.test(text)
			? [...text].map(Number).toSorted()
			: undefined,
	believe: (text) =>
		Object.hasOwn(process.claims, text) && process.claims[text]?.to
			? text
			: undefined,
	off: (text) => (daysOff(text) ? text : undefined),
	people: (text) => whole(text, 1, 99),
	confidence: (text) =>
		/^0\.\d{1,3}$/.test(text) ? Number(text) || undefined : undefined,
	trials: (text) => whole(text, 1, 100_000),
	seed: (text) => whole(text, -2_147_483_648, 2_147_483_647),
});

const isSingle = (
	kind: string,
	readers: InputReaders,
): kind is keyof InputReaders => Object.hasOwn(readers, kind);

/** Dates within the tables of an estimate: nobody plans for the year 9999. */
function plausibleDate(text: string): string | undefined {
	return isPlainDate(text) && text >= "2000-01-01" && text <= "2100-12-31"
		? text
		: undefined;
}

function whole(text: string, least: number, most: number): number | undefined {
	const number = Number(text);
	return /^-?\d{1,10}$/.test(text) && number >= least && number <= most
		? number
		: undefined;
}

function splitAt(text: string, mark: string): [string, string?] {
	const at = text.indexOf(mark);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
