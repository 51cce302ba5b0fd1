import {
	type LiveDates,
	networkOf,
	type PortfolioMember,
	portfolioOf,
	type RankedOrder,
} from "@slipway/core/timeline";
import { calendarsOf } from "../parameters/calendars.ts";
import { processNamed } from "../parameters/process.ts";
import { readLine } from "../parameters/read-line.ts";
import { startOf } from "../parameters/start.ts";
import { portfolioRow } from "../table/portfolio-row.ts";
import type { Run } from "./command.ts";

export const portfolio: Run = async (parameters, { out }) => {
	const { values, words } = await readLine(portfolioRow, parameters);
	const start = startOf(values.start);
	const members = await Promise.all(
		words.map((id) => member(id, start, values.region)),
	);
	const request = {
		people: values.people ?? 1,
		trials: values.trials ?? 200,
		seed: values.seed ?? 1,
	};
	const orders = portfolioOf(members, request);
	out(
		values.json
			? `${JSON.stringify({ start, region: values.region, ...request, orders }, null, "\t")}\n`
			: `${printed(orders, start, request.people)}\n`,
	);
	return 0;
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
	people: number,
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
