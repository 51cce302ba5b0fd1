import { allProcesses } from "@slipway/core/providers";
import {
	type LiveDates,
	mostMembers,
	networkOf,
	type PortfolioMember,
	portfolioOf,
	type RankedOrder,
} from "@slipway/core/timeline";
import { calendarsOf } from "../parameters/calendars.ts";
import { optionsIn } from "../parameters/options.ts";
import { processNamed } from "../parameters/process.ts";
import { seedOf } from "../parameters/seed.ts";
import { startOf } from "../parameters/start.ts";
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
	run: async (parameters, { out }) => {
		const { values, positionals } = optionsIn(parameters, options);
		const start = startOf(values.start);
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
		const request = {
			people: Number(values.people),
			trials: Number(values.trials),
			seed: seedOf(values.seed),
		};
		const orders = portfolioOf(members, request);
		out(
			values.json
				? `${JSON.stringify({ start, region: values.region, ...request, orders }, null, "\t")}\n`
				: `${printed(orders, start, values.people)}\n`,
		);
		return 0;
	},
};

async function member(
	id: string,
	start: string,
	partnerRegion: string | undefined,
): Promise<PortfolioMember> {
	const process = processNamed(id);
	const calendars = await calendarsOf(process, partnerRegion);
	return {
		id,
		network: networkOf(process, { start, answers: {}, ...calendars }),
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
			({ id, ...dates }) => `  ${id.padEnd(16)} ${liveWords(dates)}`,
		),
		`  ${"all".padEnd(16)} ${liveWords(best.allBy)}`,
		"",
		orders.length > 1
			? `The mean time to live is ${best.meanDays.toFixed(1)} calendar days; the worst order (${worst.order.join(", ")}) takes ${(worst.meanDays - best.meanDays).toFixed(1)} more.`
			: "",
	].join("\n");
}

const liveWords = ({ half, mostly, nearly }: LiveDates) =>
	`live by ${half} in half of the runs, by ${mostly} in 80 %, by ${nearly} in 95 %`;
