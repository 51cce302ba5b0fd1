import { type Process, tasksOf } from "../../process/index.ts";
import { daysOff } from "../network/days-off.ts";
import { isDuration, type OwnDuration } from "../network/own-duration.ts";
import {
	type AssumedRisk,
	type Assumptions,
	type Together,
	usualAssumptions,
} from "./assumptions.ts";
import { mostPossible } from "./open-answers.ts";
import { repeatedFor } from "./with-choices.ts";

/** What was read, and what of it could not be used, word for word. */
export interface ReadAssumptions {
	readonly assumptions: Assumptions;
	readonly problems: readonly string[];
}

type Changed = { -readonly [Name in keyof Assumptions]: Assumptions[Name] };

/**
 * Reads assumptions from names and values as a link has them: `pass.review=0.8`, `fix.review=1,2,4`, `together=some`,
 * `widen=1.5`, `tail=long`, `risk.id=on`, `risk.id=0.2`, `risk.own=0.2,build,5,10,20`, `season.id=on`,
 * `freeze=2027-07-01..2027-08-31`, `apart=-5.5`, `attention=0.5`, `each.supplier=10`, `open.question=even`, `open.question=2,1`, `without.task=on`. What cannot be read is left out and told.
 *
 * @example
 * ```ts
 * import { example, readProcess } from "@slipway/core/process";
 * import { assumptionsIn } from "@slipway/core/timeline";
 * const { assumptions, problems } = assumptionsIn("pass.review-round=0.8&widen=much", readProcess(example));
 * assumptions.reviews; // => { "review-round": { chance: 0.8 } }
 * problems; // => ["widen=much"]
 * ```
 */
export function assumptionsIn(text: string, process: Process): ReadAssumptions {
	const read: Changed = { ...usualAssumptions(process) };
	const problems: string[] = [];
	for (const [name, value] of new URLSearchParams(text)) {
		const at = name.indexOf(".");
		const kind = at < 0 ? name : name.slice(0, at);
		const part =
			Object.hasOwn(readers, kind) && at < 0 === withoutId.has(kind)
				? readers[kind]?.(value, name.slice(at + 1), process, read)
				: undefined;
		if (part) Object.assign(read, part);
		else problems.push(`${name}=${value}`.slice(0, 80));
	}
	return { assumptions: read, problems };
}

const withoutId: ReadonlySet<string> = new Set([
	"together",
	"widen",
	"tail",
	"freeze",
	"apart",
	"attention",
]);

/** What each kind changes, of what has been read so far; undefined where the text does not fit. */
const readers: {
	readonly [kind: string]: (
		text: string,
		id: string,
		process: Process,
		before: Assumptions,
	) => Partial<Assumptions> | undefined;
} = {
	together: (text) => (isTogether(text) ? { together: text } : undefined),
	widen: (text) => {
		const widen = numberIn(text, 1, 5);
		return widen === undefined ? undefined : { widen };
	},
	tail: (text) =>
		text === "long" || text === "as-written" ? { tail: text } : undefined,
	freeze: (text) => (daysOff(text) ? { freeze: text } : undefined),
	apart: (text) => {
		const hours = numberIn(text.replace(/^-/, ""), 0, 26);
		return hours === undefined
			? undefined
			: { apart: text.startsWith("-") ? -hours : hours };
	},
	attention: (text) => {
		const attention = numberIn(text, 0.05, 1);
		return attention === undefined ? undefined : { attention };
	},
	pass: (text, id, process, { reviews }) => {
		const chance = numberIn(text, 0.01, 1);
		return chance === undefined || !hasReview(process, id)
			? undefined
			: { reviews: { ...reviews, [id]: { ...reviews[id], chance } } };
	},
	fix: (text, id, process, { reviews }) => {
		const fix = lengthIn(text.split(","));
		return fix === undefined || !hasReview(process, id)
			? undefined
			: { reviews: { ...reviews, [id]: { ...reviews[id], fix } } };
	},
	risk: (text, id, process, { risks }) => {
		const others = risks.filter((risk) => risk.id !== id);
		if (text === "off") return { risks: others };
		const risk = riskIn(text, id, process);
		return risk && { risks: [...others, risk] };
	},
	each: (text, id, process, { each }) => {
		const times = numberIn(text, 1, 100);
		return times === undefined ||
			!Number.isInteger(times) ||
			!tasksOf(process).some(({ task }) => repeatedFor(task) === id)
			? undefined
			: { each: { ...each, [id]: times } };
	},
	open: (text, id, { questions }, { open }) => {
		const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
		if (question?.choose !== "one") return undefined;
		const options = Object.keys(question.options);
		const weights =
			text === "even"
				? options.map(() => 1)
				: text.split(",").map((weight) => numberIn(weight, 0, 1000) ?? -1);
		const next = { ...open, [id]: weights };
		const ways = Object.values(next).reduce(
			(product, each) => product * each.filter((weight) => weight > 0).length,
			1,
		);
		return weights.length !== options.length ||
			weights.some((weight) => weight < 0) ||
			ways < 1 ||
			ways > mostPossible
			? undefined
			: { open: next };
	},
	without: (text, id, process, { leftOut }) => {
		if (!canBeLeftOut(process, id) || !/^(on|off)$/.test(text))
			return undefined;
		const others = leftOut.filter((task) => task !== id);
		return { leftOut: text === "on" ? [...others, id] : others };
	},
	season: (text, id, process, { seasons }) => {
		if (!Object.hasOwn(process.seasons, id) || !/^(on|off)$/.test(text))
			return undefined;
		const others = seasons.filter((season) => season !== id);
		return { seasons: text === "on" ? [...others, id] : others };
	},
};

/** The names that assumptions have before their first dot. */
export const assumptionKinds: readonly string[] = Object.keys(readers);

const isTogether = (text: string): text is Together =>
	text === "none" || text === "some" || text === "strong";

/** A risk of the definition, with its own chance or another; or one of the reader's own, named by its id. */
function riskIn(
	text: string,
	id: string,
	process: Process,
): AssumedRisk | undefined {
	const known = Object.hasOwn(process.risks, id)
		? process.risks[id]
		: undefined;
	if (known) {
		const { title, effect } = known;
		const chance = text === "on" ? known.chance : numberIn(text, 0.001, 0.999);
		return chance === undefined ? undefined : { id, title, chance, effect };
	}
	const [first = "", place = "", ...figures] = text.split(",");
	const chance = numberIn(first, 0.001, 0.999);
	const length = lengthIn(figures);
	if (chance === undefined || !length || !/^[a-z0-9-]{1,60}$/.test(id))
		return undefined;
	const risk = { id, title: id.replaceAll("-", " "), chance };
	if (tasksOf(process).some((task) => task.id === place))
		return length.pessimistic <= 500
			? { ...risk, effect: { delays: place, ...length } }
			: undefined;
	const isSide =
		place === "partner" ||
		place === "provider" ||
		Object.hasOwn(process.parties, place);
	return isSide && length.optimistic >= 1 && length.pessimistic <= 10
		? { ...risk, effect: { slows: place, ...length } }
		: undefined;
}

const canBeLeftOut = (process: Process, id: string) =>
	tasksOf(process).some(
		(placed) => placed.id === id && placed.task.requirement !== "mandatory",
	);

const hasReview = (process: Process, id: string) =>
	tasksOf(process).some((placed) => placed.id === id && placed.task.review);

function lengthIn(figures: readonly string[]): OwnDuration | undefined {
	if (figures.length !== 3) return undefined;
	const [optimistic, likely, pessimistic] = figures.map((figure) =>
		numberIn(figure, 0, 5000),
	);
	if (
		optimistic === undefined ||
		likely === undefined ||
		pessimistic === undefined
	)
		return undefined;
	const length = { optimistic, likely, pessimistic };
	return isDuration(length) ? length : undefined;
}

function numberIn(
	text: string,
	least: number,
	most: number,
): number | undefined {
	const number = Number(text);
	return /^\d{1,4}(\.\d{1,4})?$/.test(text) && number >= least && number <= most
		? number
		: undefined;
}
