import { mostMembers } from "@slipway/core/timeline";
import { defaultInputs } from "../../shared/estimate/inputs.ts";
import {
	fragmentOf,
	type Known,
	readLink,
} from "../../shared/estimate/link.ts";
import type { PortfolioInputs, Standing } from "./inputs.ts";

/** What a link is read against, by process, in the order of the site. */
export type KnownProcesses = { readonly [process: string]: Known };

/** What a link carries. */
export interface LinkedPortfolio {
	readonly inputs: Partial<PortfolioInputs>;
	readonly standings: { readonly [process: string]: Standing };
	/** What of it could not be used, word for word. */
	readonly problems: readonly string[];
}

const perProcess = /^(answer|done|since|skipped)\.([a-z0-9-]+)\.(.+)$/;

/**
 * The fragment of a link, as on a timeline, with the process in the names of answers and of what was done:
 * `#with=prioticket,trip-com&start=2027-01-04&people=2&answer.prioticket.scope=booking`.
 */
export function portfolioFragment(
	{ providers, start, people, region }: PortfolioInputs,
	standings: LinkedPortfolio["standings"],
): string {
	const parts = new URLSearchParams({
		with: providers.join(","),
		start,
		people: String(people),
		...(region !== undefined && { region }),
	});
	for (const process of providers) {
		const { answers, facts } = standings[process] ?? { answers: {}, facts: {} };
		const one = fragmentOf(defaultInputs(start, ""), answers, facts);
		for (const [name, text] of new URLSearchParams(one.slice(1))) {
			const [kind = "", id] = name.split(/\.(.*)/s);
			if (id) parts.set(`${kind}.${process}.${id}`, text);
		}
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
	const inputs: {
		-readonly [Key in keyof PortfolioInputs]?: PortfolioInputs[Key];
	} = {};
	const standings: Record<string, Standing> = {};
	const problems: string[] = [];
	for (const [name, text] of new URLSearchParams(fragment.slice(1))) {
		const [, kind, process = "", id] = perProcess.exec(name) ?? [];
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
			if (providers.length > 0) inputs.providers = providers;
		} else if (name === "start" || name === "people" || name === "region") {
			const linked = read(name, first);
			fits = linked.problems.length === 0;
			const { start, people, region } = linked.inputs;
			if (start !== undefined) inputs.start = start;
			if (people !== undefined) inputs.people = people;
			if (region !== undefined) inputs.region = region;
		} else if (of && id !== undefined) {
			const linked = read(`${kind}.${id}`, of);
			fits = linked.problems.length === 0;
			const before = standings[process];
			standings[process] = {
				answers: { ...before?.answers, ...linked.answers },
				facts: { ...before?.facts, ...linked.facts },
			};
		} else fits = false;
		if (!fits) problems.push(`${name}=${text}`.slice(0, 80));
	}
	return { inputs, standings, problems };
}

/** Five integrations with every answer and every task done stay far below; what is longer is not looked at. */
const longest = 60_000;
