import { cleanLine } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import { mostMembers } from "@slipway/core/timeline";
import { defaultInputs } from "../../shared/estimate/inputs.ts";
import {
	fragmentOf,
	type Known,
	type Linked,
} from "../../shared/estimate/link.ts";
import { readLink } from "../../shared/estimate/read-link.ts";
import { processOf } from "../../shared/starter/storage-keys.ts";
import {
	type PortfolioInputs,
	type Standing,
	type Standings,
	startOf,
} from "./inputs.ts";

/** What a link is read against, by process, in the order of the site. */
export type KnownProcesses = {
	readonly [process: string]: Known & {
		readonly process: Pick<Process, "calendar">;
	};
};

/** What the integrations are called, by id. */
export type Names = { readonly [integration: string]: string };

/** What a link carries. */
export interface LinkedPortfolio {
	readonly inputs: Partial<PortfolioInputs>;
	readonly standings: { readonly [integration: string]: Partial<Standing> };
	/** Those that the link calls by a name. */
	readonly names: Names;
	/** What of it could not be used, word for word. */
	readonly problems: readonly string[];
}

const integration = "[a-z0-9-]+(?:~[a-z0-9-]{1,40})?";

/** What is said of something in an integration: a task, a question, an assumption. */
const within = new RegExp(
	`^(answer|done|since|skipped|own|assume)\\.(${integration})\\.(.+)$`,
);

/** What is said of an integration. */
const about = new RegExp(
	`^(by|weight|believe|start|region|week|off|name)\\.(${integration})$`,
);

/** What is said of all, as a timeline's link says it too. */
const shared = ["start", "people", "region", "off"] as const;

/**
 * The fragment of a link, as on a timeline, with the integration in the names of what belongs to one:
 * `#with=prioticket,prioticket~b2&people=2&start.prioticket=2027-01-04&answer.prioticket.scope=booking`.
 */
export function portfolioFragment(
	inputs: PortfolioInputs,
	standings: Standings,
	names: Names,
): string {
	const { integrations, people, off, order, weights } = inputs;
	const parts = new URLSearchParams({
		with: integrations.join(","),
		people: String(people),
		...(off !== undefined && { off }),
		...(order && { order: order.join(",") }),
	});
	for (const id of integrations) {
		const {
			answers = {},
			facts = {},
			durations = {},
			assume,
			by,
			...standing
		}: Partial<Standing> = standings[id] ?? {};
		const set = (kind: string, text: string | undefined) => {
			if (text !== undefined) parts.set(`${kind}.${id}`, text);
		};
		const start = startOf(id, inputs, standings);
		const deadline = inputs.by[id] ?? by;
		set("name", names[id]);
		set("start", start || undefined);
		set("region", standing.region);
		set("week", standing.week?.join(""));
		set("off", standing.off);
		set("by", deadline === "" ? "none" : deadline);
		set("weight", weights[id]?.toString());
		set("believe", standing.believe);
		const one = fragmentOf(
			{ ...defaultInputs(start, ""), durations },
			answers,
			facts,
		);
		for (const [name, text] of new URLSearchParams(one.slice(1))) {
			const [kind = "", of] = name.split(/\.(.*)/s);
			if (of) parts.set(`${kind}.${id}.${of}`, text);
		}
		for (const [name, text] of new URLSearchParams(assume))
			parts.set(`assume.${id}.${name}`, text);
	}
	return `#${parts.toString().replaceAll("%2C", ",").replaceAll("%7E", "~")}`;
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
			names: {},
			problems: [`a link of ${fragment.length} characters`],
		};
	let inputs: Partial<PortfolioInputs> = {};
	let all: Partial<Standing> = {};
	const standings: Record<string, Partial<Standing>> = {};
	const names: Record<string, string> = {};
	const problems: string[] = [];
	const knownOf = (id: string) =>
		Object.hasOwn(known, processOf(id)) ? known[processOf(id)] : undefined;
	for (const [name, text] of new URLSearchParams(fragment.slice(1))) {
		const [, kind = "", id = "", part] =
			within.exec(name) ?? about.exec(name) ?? [];
		const of = knownOf(id);
		const read = (one: string, against: Known) =>
			readLink(`#${new URLSearchParams({ [one]: text })}`, against);
		let fits = true;
		if (name === "with") {
			const wanted = [...new Set(text.split(","))];
			const integrations = wanted
				.filter((each) => isId.test(each) && knownOf(each))
				.slice(0, mostMembers);
			fits = integrations.length === wanted.length && integrations.length > 0;
			if (integrations.length > 0) inputs = { ...inputs, integrations };
		} else if (name === "order") {
			inputs = { ...inputs, order: text.split(",") };
		} else if (shared.some((each) => each === name)) {
			const linked = read(name, first);
			fits = linked.problems.length === 0;
			const { start, people, region, off } = linked.inputs;
			inputs = {
				...inputs,
				...(people !== undefined && { people }),
				...(off !== undefined && { off }),
			};
			// What is said of all holds for whichever does not say otherwise.
			all = {
				...all,
				...(start !== undefined && { start }),
				...(region !== undefined && { region }),
			};
		} else if (of && kind === "weight") {
			const weight = Number(text);
			fits = /^\d{1,3}(\.\d{1,3})?$/.test(text) && weight > 0 && weight <= 100;
			if (fits)
				inputs = { ...inputs, weights: { ...inputs.weights, [id]: weight } };
		} else if (of && kind === "by") {
			const by = text === "none" ? "" : read("by", of).inputs.by;
			fits = by !== undefined;
			if (by !== undefined)
				inputs = { ...inputs, by: { ...inputs.by, [id]: by } };
		} else if (of && kind === "name") {
			names[id] = cleanLine(text).slice(0, 80);
		} else if (of && isOfTimeline(kind)) {
			const value = read(kind, of).inputs[kind];
			fits = value !== undefined;
			if (fits) standings[id] = { ...standings[id], [kind]: value };
		} else if (of) {
			const linked = read(
				kind === "assume" ? (part ?? "") : part ? `${kind}.${part}` : kind,
				of,
			);
			fits = linked.problems.length === 0 && !isShared(linked);
			if (fits) standings[id] = together(standings[id], linked);
		} else fits = false;
		if (!fits) problems.push(`${name}=${text}`.slice(0, 80));
	}
	for (const id of inputs.integrations ?? Object.keys(known))
		if (Object.keys(all).length > 0)
			standings[id] = { ...all, ...standings[id] };
	const { order, ...rest } = inputs;
	const isWrong = order && !isOrder(order, rest.integrations);
	return {
		inputs: isWrong ? rest : inputs,
		standings,
		names,
		problems: isWrong ? [...problems, `order=${order}`.slice(0, 80)] : problems,
	};
}

const isId = new RegExp(`^${integration}$`);

/** What of an integration its timeline says, and no other link does. */
const isOfTimeline = (
	kind: string,
): kind is "start" | "region" | "week" | "off" =>
	/^(start|region|week|off)$/.test(kind);

/** Whether an order names each of the integrations once. */
export const isOrder = (
	order: readonly string[],
	integrations: readonly string[] = [],
): boolean => String(order.toSorted()) === String(integrations.toSorted());

/** Whether something that is said of all hides in the name of an assumption. */
const isShared = ({ inputs }: Linked) =>
	Object.keys(inputs).some(
		(name) => !["durations", "believe", "assume"].includes(name),
	);

function together(
	before: Partial<Standing> | undefined,
	{ answers, facts, inputs: { durations, believe, assume } }: Linked,
): Partial<Standing> {
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
