import { parseArgs } from "node:util";
import {
	epochDayOf,
	holidaysOf,
	nextMonday,
	workingCalendar,
} from "@slipway/core/calendar";
import { suggestion } from "@slipway/core/errors";
import { allProcesses } from "@slipway/core/providers";
import {
	mostMembers,
	networkOf,
	type PortfolioMember,
	portfolioOf,
	type RankedOrder,
} from "@slipway/core/timeline";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

const options = {
	people: { type: "string", default: "1" },
	start: { type: "string" },
	region: { type: "string" },
	trials: { type: "string", default: "200" },
	seed: { type: "string", default: "1" },
	json: { type: "boolean", default: false },
} as const;

export const portfolio: Command = {
	name: "portfolio",
	usage:
		"portfolio <provider> <provider>... [--people 1] [--start 2027-01-04] [--region GB-ENG] [--trials 200] [--seed 1] [--json]",
	summary:
		"Several integrations with one team: whose tasks should go first, and when each will be live.",
	run: async (parameters) => {
		const { values, positionals } = parsed(parameters);
		const start = values.start ?? nextMonday(today());
		epochDayOf(start);
		if (positionals.length < 2 || positionals.length > mostMembers)
			throw new UsageError(
				`${positionals.length} providers were named.`,
				`Name 2 to ${mostMembers} of ${allProcesses()
					.map(({ id }) => id)
					.join(", ")}.`,
			);
		const members = await Promise.all(
			[...new Set(positionals)].map((id) => member(id, start, values.region)),
		);
		const orders = portfolioOf(members, {
			people: Number(values.people),
			trials: Number(values.trials),
			seed: seedOf(values.seed),
		});
		console.log(
			values.json
				? JSON.stringify({ start, ...values, orders }, null, "\t")
				: printed(orders, start, values.people),
		);
		return 0;
	},
};

async function member(
	id: string,
	start: string,
	partnerRegion: string | undefined,
): Promise<PortfolioMember> {
	const all = allProcesses();
	const process = all.find((each) => each.id === id);
	if (!process)
		throw new UsageError(
			`There is no provider “${id}”.`,
			suggestion(
				id,
				all.map((each) => each.id),
			),
		);
	const { region, weekdays } = process.calendar;
	const own = partnerRegion ?? region;
	const [theirs, ours] = await Promise.all([
		holidaysOf(region),
		holidaysOf(own),
	]);
	return {
		id,
		network: networkOf(process, {
			start,
			answers: {},
			partner: workingCalendar(
				own,
				[1, 2, 3, 4, 5],
				Object.keys(ours.holidays),
			),
			provider: workingCalendar(region, weekdays, Object.keys(theirs.holidays)),
		}),
	};
}

function printed(
	orders: readonly RankedOrder[],
	start: string,
	people: string,
): string {
	const [best] = orders;
	const worst = orders.at(-1);
	if (!best || !worst) return "";
	return [
		`${people} of you, from ${start}: prefer ${best.order.join(", then ")}. An estimate, not a promise.`,
		"",
		...best.liveBy.map(
			({ id, half, mostly }) =>
				`  ${id.padEnd(16)} live by ${half} in half of the runs, by ${mostly} in four fifths`,
		),
		`  ${"all".padEnd(16)} by ${best.allBy} in four fifths`,
		"",
		orders.length > 1
			? `The mean time to live is ${best.meanDays.toFixed(1)} calendar days; the worst order (${worst.order.join(", ")}) takes ${(worst.meanDays - best.meanDays).toFixed(1)} more.`
			: "",
	].join("\n");
}

function parsed(parameters: readonly string[]) {
	try {
		return parseArgs({
			args: [...parameters],
			options,
			allowPositionals: true,
		});
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const unknown = /'--?([\w-]+)/.exec(message)?.[1] ?? "";
		throw new UsageError(
			`${message.split(". ")[0]}.`,
			suggestion(unknown, Object.keys(options)),
		);
	}
}

function seedOf(text: string): number {
	const seed = Number(text);
	if (Number.isInteger(seed)) return seed;
	throw new UsageError(
		`“${text}” is not a seed.`,
		"Give a whole number, for example --seed 7.",
	);
}

function today(): string {
	return new Date().toLocaleDateString("sv");
}
