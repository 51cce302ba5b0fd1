import { mostMembers } from "@slipway/core/timeline";
import { defaultInputs } from "../../shared/estimate/inputs.ts";
import {
	fragmentOf,
	type Known,
	type Linked,
} from "../../shared/estimate/link.ts";
import { readLink } from "../../shared/estimate/read-link.ts";
import type { PortfolioInputs, Standing, Standings } from "./inputs.ts";

/** What a link is read against, by process, in the order of the site. */
export type KnownProcesses = { readonly [process: string]: Known };

/** What a link carries. */
export interface LinkedPortfolio {
	readonly inputs: Partial<PortfolioInputs>;
	readonly standings: Standings;
	/** What of it could not be used, word for word. */
	readonly problems: readonly string[];
}

/** What is said of something in an integration: a task, a question, an assumption. */
const within = /^(answer|done|since|skipped|own|assume)\.([a-z0-9-]+)\.(.+)$/;

/** What is said of an integration. */
const about = /^(by|weight|believe)\.([a-z0-9-]+)$/;

/** What is said of all, as a timeline's link says it too. */
const shared = ["start", "people", "region", "off"] as const;

/**
 * The fragment of a link, as on a timeline, with the process in the names of what belongs to one:
 * `#with=prioticket,trip-com&start=2027-01-04&people=2&by.trip-com=2027-06-01&answer.prioticket.scope=booking`.
 */
export function portfolioFragment(
	inputs: PortfolioInputs,
	standings: Standings,
): string {
	const { providers, start, people, region, off, order, weights } = inputs;
	const parts = new URLSearchParams({
		with: providers.join(","),
		start,
		people: String(people),
		...(region !== undefined && { region }),
		...(off !== undefined && { off }),
		...(order && { order: order.join(",") }),
	});
	for (const process of providers) {
		const { answers, facts, durations, believe, assume, by } = standings[
			process
		] ?? { answers: {}, facts: {} };
		const deadline = inputs.by[process] ?? by;
		if (deadline !== undefined) parts.set(`by.${process}`, deadline || "none");
		const weight = weights[process];
		if (weight !== undefined) parts.set(`weight.${process}`, String(weight));
		if (believe !== undefined) parts.set(`believe.${process}`, believe);
		const one = fragmentOf(
			{ ...defaultInputs(start, ""), durations: durations ?? {} },
			answers,
			facts,
		);
		for (const [name, text] of new URLSearchParams(one.slice(1))) {
			const [kind = "", id] = name.split(/\.(.*)/s);
			if (id) parts.set(`${kind}.${process}.${id}`, text);
		}
		for (const [name, text] of new URLSearchParams(assume))
			parts.set(`assume.${process}.${name}`, text);
	}
	return `#${parts.toString().replaceAll("%2C", ",")}`;
}

/** Reads a fragment. Whatever does not fit is left out and told; the rest is used. */
export function readPortfolioLink(
	fragment: string,
	known: KnownProcesses,
): LinkedPortfolio {
	const [first] = Object.values(known);
	if (!first || fragment.length > longest)
		return {
			inputs: {},
			standings: {},
			problems: [`a link of ${fragment.length} characters`],
		};
	let inputs: Partial<PortfolioInputs> = {};
	const standings: Record<string, Standing> = {};
	const problems: string[] = [];
	for (const [name, text] of new URLSearchParams(fragment.slice(1))) {
		const [, kind = "", process = "", id] =
			within.exec(name) ?? about.exec(name) ?? [];
		const of = Object.hasOwn(known, process) ? known[process] : undefined;
		const read = (one: string, against: Known) =>
			readLink(`#${new URLSearchParams({ [one]: text })}`, against);
		let fits = true;
		if (name === "with") {
			const wanted = text.split(",");
			const providers = Object.keys(known)
				.filter((each) => wanted.includes(each))
				.slice(0, mostMembers);
			fits = providers.length === new Set(wanted).size && providers.length > 0;
			if (providers.length > 0) inputs = { ...inputs, providers };
		} else if (name === "order") {
			inputs = { ...inputs, order: text.split(",") };
		} else if (shared.some((each) => each === name)) {
			const linked = read(name, first);
			fits = linked.problems.length === 0;
			const { start, people, region, off } = linked.inputs;
			inputs = {
				...inputs,
				...(start !== undefined && { start }),
				...(people !== undefined && { people }),
				...(region !== undefined && { region }),
				...(off !== undefined && { off }),
			};
		} else if (of && kind === "weight") {
			const weight = Number(text);
			fits = /^\d{1,3}(\.\d{1,3})?$/.test(text) && weight > 0 && weight <= 100;
			if (fits)
				inputs = {
					...inputs,
					weights: { ...inputs.weights, [process]: weight },
				};
		} else if (of && kind === "by") {
			const by = text === "none" ? "" : read("by", of).inputs.by;
			fits = by !== undefined;
			if (by !== undefined)
				inputs = { ...inputs, by: { ...inputs.by, [process]: by } };
		} else if (of) {
			const linked = read(
				kind === "assume" ? (id ?? "") : id ? `${kind}.${id}` : kind,
				of,
			);
			fits = linked.problems.length === 0 && !isShared(linked);
			if (fits) standings[process] = together(standings[process], linked);
		} else fits = false;
		if (!fits) problems.push(`${name}=${text}`.slice(0, 80));
	}
	const { order, ...rest } = inputs;
	if (!order) return { inputs, standings, problems };
	if (isOrder(order, rest.providers)) return { inputs, standings, problems };
	return {
		inputs: rest,
		standings,
		problems: [...problems, `order=${order}`.slice(0, 80)],
	};
}

/** Whether an order names each of the providers once. */
export const isOrder = (
	order: readonly string[],
	providers: readonly string[] = [],
): boolean => String(order.toSorted()) === String(providers.toSorted());

/** Whether something that is said of all hides in the name of an assumption. */
const isShared = ({ inputs }: Linked) =>
	Object.keys(inputs).some(
		(name) => !["durations", "believe", "assume"].includes(name),
	);

function together(
	before: Standing | undefined,
	{ answers, facts, inputs: { durations, believe, assume } }: Linked,
): Standing {
	return {
		...before,
		answers: { ...before?.answers, ...answers },
		facts: { ...before?.facts, ...facts },
		...(durations && { durations: { ...before?.durations, ...durations } }),
		...(believe !== undefined && { believe }),
		...(assume !== undefined && {
			assume: before?.assume ? `${before.assume}&${assume}` : assume,
		}),
	};
}

/** Five integrations with every answer and every task done stay far below; what is longer is not looked at. */
const longest = 60_000;
