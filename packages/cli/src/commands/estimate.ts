import { readFile } from "node:fs/promises";
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import {
	epochDayOf,
	holidaysOf,
	nextMonday,
	workingCalendar,
} from "@slipway/core/calendar";
import { answersOf, planOf, readProgress } from "@slipway/core/checklist";
import { SlipwayError, suggestion } from "@slipway/core/errors";
import {
	type CalendarSituation,
	calendarOfEstimate,
} from "@slipway/core/icalendar";
import type { Answers, Process } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import {
	type Estimate,
	estimate as estimateOf,
	factsOf,
} from "@slipway/core/timeline";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { printEstimate } from "./print-estimate.ts";

const options = {
	start: { type: "string" },
	answer: { type: "string", multiple: true },
	region: { type: "string" },
	by: { type: "string" },
	confidence: { type: "string" },
	progress: { type: "string" },
	trials: { type: "string" },
	seed: { type: "string" },
	people: { type: "string" },
	json: { type: "boolean" },
	ics: { type: "boolean" },
} as const;

export const estimate: Command = {
	name: "estimate",
	usage:
		"estimate <provider> [--start 2027-01-04] [--answer question=option]... [--region GB-ENG] [--by 2027-03-31] [--confidence 0.8] [--people 2] [--progress file.json] [--trials 10000] [--seed 1] [--json | --ics]",
	summary:
		"Says when an integration will be live: a distribution from the process, both calendars and what is done already.",
	run: async (parameters) => {
		const { process, result, calendar } = await resultOf(parameters);
		if (parameters.includes("--json"))
			console.log(JSON.stringify(result, null, "\t"));
		else if (parameters.includes("--ics"))
			stdout.write(calendarOfEstimate(process, result, calendar));
		else console.log(printEstimate(process, result));
		return 0;
	},
};

/** The estimate that the parameters ask for, with its process and what its calendar is written with. */
export async function resultOf(parameters: readonly string[]): Promise<{
	readonly process: Process;
	readonly result: Estimate;
	readonly calendar: CalendarSituation;
}> {
	const { values, positionals } = parsed(parameters);
	if (values.json && values.ics)
		throw new UsageError(
			"Only one of --json and --ics can be printed.",
			"Leave one of them out.",
		);
	const process = processNamed(positionals[0]);
	const start = values.start ?? nextMonday(today());
	epochDayOf(start);
	const progress =
		values.progress === undefined
			? undefined
			: await progressIn(values.progress, process);
	const { partner, provider } = await calendarsOf(process, values.region);
	const known = progress
		? answersOf(planOf(process, []), progress)
		: ({} satisfies Answers);
	const facts = progress ? factsOf(progress, start) : {};
	const result = estimateOf(process, {
		start,
		answers: { ...known, ...answersIn(values.answer ?? [], process) },
		partner,
		provider,
		facts,
		...(values.by !== undefined && { by: values.by }),
		...(values.trials !== undefined && { trials: Number(values.trials) }),
		...(values.seed !== undefined && { seed: seedOf(values.seed) }),
		...(values.people !== undefined && { people: Number(values.people) }),
		...(values.confidence !== undefined && {
			confidence: Number(values.confidence),
		}),
	});
	return { process, result, calendar: { facts, provider, stamp: Date.now() } };
}

/** When the partner works, from Monday to Friday, and when the provider does. Without a region both are in the same. */
export async function calendarsOf(
	{ calendar }: Process,
	region = calendar.region,
) {
	const [partner, provider] = await Promise.all([
		holidaysOf(region),
		holidaysOf(calendar.region),
	]);
	return {
		partner: workingCalendar(
			region,
			[1, 2, 3, 4, 5],
			Object.keys(partner.holidays),
		),
		provider: workingCalendar(
			calendar.region,
			calendar.weekdays,
			Object.keys(provider.holidays),
		),
	};
}

function parsed(parameters: readonly string[]) {
	return understood(
		() => parseArgs({ args: [...parameters], options, allowPositionals: true }),
		Object.keys(options),
	);
}

/** What was parsed; an option that does not exist is told with the nearest one that does. */
export function understood<Parsed>(
	parse: () => Parsed,
	known: readonly string[],
): Parsed {
	try {
		return parse();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const unknown = /'--?([\w-]+)/.exec(message)?.[1] ?? "";
		throw new UsageError(
			`${message.split(". ")[0]}.`,
			suggestion(unknown, known),
		);
	}
}

/** The process of a provider. */
export function processNamed(id: string | undefined): Process {
	const all = allProcesses();
	const ids = all.map((process) => process.id);
	const found = all.find((process) => process.id === id);
	if (found !== undefined) return found;
	throw new UsageError(
		id === undefined
			? "No provider was named."
			: `There is no provider “${id}”.`,
		suggestion(id ?? "", ids),
	);
}

/** `question=option`, several options of one question joined by commas. */
function answersIn(pairs: readonly string[], { questions }: Process): Answers {
	return Object.fromEntries(
		pairs.map((pair) => {
			const [name = "", ...rest] = pair.split("=");
			const question = Object.hasOwn(questions, name)
				? questions[name]
				: undefined;
			if (question === undefined)
				throw new UsageError(
					`There is no question “${name}”.`,
					suggestion(name, Object.keys(questions)),
				);
			const chosen = rest.join("=").split(",").filter(Boolean);
			const known = Object.keys(question.options);
			for (const option of chosen)
				if (!known.includes(option))
					throw new UsageError(
						`The question “${name}” has no option “${option}”.`,
						suggestion(option, known),
					);
			if (question.choose === "several") return [name, chosen];
			const [only] = chosen;
			if (only === undefined || chosen.length > 1)
				throw new UsageError(
					`The question “${name}” takes one option, not “${rest.join("=")}”.`,
					`Write --answer ${name}=${known[0]}.`,
				);
			return [name, only];
		}),
	);
}

async function progressIn(path: string, process: Process) {
	const text = await readFile(path, "utf8").catch(() => {
		throw new UsageError(
			`There is no file “${path}” that can be read.`,
			"Export your progress on the checklist page, and give the path of that file.",
		);
	});
	const { progress, issue } = readProgress(text, process.id);
	if (issue) throw new SlipwayError([issue], "The progress file");
	return progress;
}

/** The seed in a text. */
export function seedOf(text: string): number {
	const seed = Number(text);
	if (Number.isInteger(seed)) return seed;
	throw new UsageError(
		`“${text}” is not a seed.`,
		"Give a whole number, for example --seed 7.",
	);
}

/** The command line is the border where the clock is read. */
export function today(): string {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
