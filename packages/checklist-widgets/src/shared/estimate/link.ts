import { isPlainDate } from "@slipway/core/calendar";
import type { Answers, Process } from "@slipway/core/process";
import type { OwnDuration, TaskFact } from "@slipway/core/timeline";
import type { Inputs } from "./inputs.ts";

/** Everything that a link carries: the inputs that it names, the answers, and what was done. */
export interface Linked {
	readonly inputs: Partial<Inputs>;
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
	/** What of it could not be used, word for word. */
	readonly problems: readonly string[];
}

/** More than any link of ours has; what is longer is not looked at. */
const longest = 20_000;

/**
 * The fragment of a link, readable by people and never sent to a server:
 * `#start=2027-01-04&region=NL&answer.scope=booking&done.ask=2027-01-05&own.build=2,4,8`.
 */
export function fragmentOf(
	inputs: Inputs,
	answers: Answers,
	facts: Readonly<Record<string, TaskFact>>,
): string {
	const parts = new URLSearchParams({
		start: inputs.start,
		region: inputs.region,
		week: inputs.week.join(""),
		confidence: String(inputs.confidence),
		trials: String(inputs.trials),
		seed: String(inputs.seed),
	});
	if (inputs.people !== undefined) parts.set("people", String(inputs.people));
	if (inputs.by !== undefined) parts.set("by", inputs.by);
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
		else parts.set(`since.${task}`, fact.started);
	return `#${parts.toString().replaceAll("%2C", ",")}`;
}

/** Whether a fragment is a link of this kind, and not the place of a section. */
export const isLink = (fragment: string) => fragment.includes("=");

/** Reads a fragment. Whatever does not fit is left out and told; the rest is used. */
export function readLink(
	fragment: string,
	{ process, tasks, regions }: Known,
): Linked {
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
	for (const [name, text] of new URLSearchParams(fragment.slice(1))) {
		const [kind, id = ""] = splitAt(name, ".");
		const take = () => {
			switch (kind) {
				case "start":
					if (!isPlausibleDate(text)) return false;
					inputs.start = text;
					return true;
				case "by":
					if (!isPlausibleDate(text)) return false;
					inputs.by = text;
					return true;
				case "region":
					if (!Object.hasOwn(regions, text)) return false;
					inputs.region = text;
					return true;
				case "week":
					if (!/^(?!.*(.).*\1)[1-7]{1,7}$/.test(text)) return false;
					inputs.week = [...text].map(Number).toSorted();
					return true;
				case "people":
					if (!isWhole(text, 1, 99)) return false;
					inputs.people = Number(text);
					return true;
				case "confidence":
					if (!/^0\.\d{1,3}$/.test(text) || Number(text) === 0) return false;
					inputs.confidence = Number(text);
					return true;
				case "trials":
					if (!isWhole(text, 1, 100_000)) return false;
					inputs.trials = Number(text);
					return true;
				case "seed":
					if (!isWhole(text, -2_147_483_648, 2_147_483_647)) return false;
					inputs.seed = Number(text);
					return true;
				case "own": {
					const own = durationIn(text);
					if (!own || !tasks.has(id)) return false;
					durations[id] = own;
					return true;
				}
				case "answer": {
					const answer = answerIn(text, id, process);
					if (answer === undefined) return false;
					answers[id] = answer;
					return true;
				}
				case "done":
				case "since":
					if (!tasks.has(id) || !isPlausibleDate(text)) return false;
					facts[id] = kind === "done" ? { done: text } : { started: text };
					return true;
				default:
					return false;
			}
		};
		if (!take()) problems.push(`${name}=${text}`.slice(0, 80));
	}
	if (Object.keys(durations).length > 0) inputs.durations = durations;
	return { inputs, answers, facts, problems };
}

/** What a link is read against. */
export interface Known {
	readonly process: Pick<Process, "questions">;
	readonly tasks: ReadonlySet<string>;
	readonly regions: { readonly [region: string]: string };
}

/** The figures “2,4,8” as a duration; undefined when they are none. */
export function durationIn(text: string): OwnDuration | undefined {
	const figures = text.split(",");
	if (
		figures.length !== 3 ||
		figures.some((figure) => !/^\d+(\.\d+)?$/.test(figure))
	)
		return undefined;
	const [optimistic = 0, likely = 0, pessimistic = 0] = figures.map(Number);
	return optimistic <= likely && likely <= pessimistic && pessimistic <= 5000
		? { optimistic, likely, pessimistic }
		: undefined;
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

/** Dates within the tables of an estimate: nobody plans for the year 9999. */
function isPlausibleDate(text: string): boolean {
	return isPlainDate(text) && text >= "2000-01-01" && text <= "2100-12-31";
}

function isWhole(text: string, least: number, most: number): boolean {
	return (
		/^-?\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most
	);
}

function splitAt(text: string, mark: string): [string, string?] {
	const at = text.indexOf(mark);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
