import type { Progress } from "@slipway/core/checklist";
import { type PortfolioMember, portfolioMember } from "@slipway/core/timeline";
import type { portfolioRow } from "../table/portfolio-row.ts";
import { date, decimal } from "../table/values.ts";
import { UsageError } from "../usage-error.ts";
import { assumptionsOf } from "./assumptions.ts";
import { believeIn } from "./believe.ts";
import { byProvider, forAllOrOne, forProvider, lastOf } from "./by-provider.ts";
import { calendarsOf } from "./calendars.ts";
import { daysOffIn } from "./days-off.ts";
import { processIdOf, processNamed } from "./process.ts";
import { progressOfSeveral } from "./progress.ts";
import type { LineRead } from "./read-line.ts";
import { saidOf } from "./said.ts";
import { saidIn, startOf } from "./start.ts";
import { weekIn } from "./week.ts";

/** The integrations that a line compares, each with what files and options say of it. */
export async function membersIn({
	values,
	words,
}: LineRead<typeof portfolioRow>): Promise<readonly PortfolioMember[]> {
	const said = (
		option:
			| "answer"
			| "own"
			| "done"
			| "since"
			| "skipped"
			| "believe"
			| "assume"
			| "by"
			| "weight",
	) => byProvider(values[option], option, words);
	const of = {
		answer: said("answer"),
		own: said("own"),
		done: said("done"),
		since: said("since"),
		skipped: said("skipped"),
		believe: said("believe"),
		assume: said("assume"),
		by: said("by"),
		weight: said("weight"),
	};
	const files = await progressOfSeveral(values.progress, words);
	const ofAny = (option: "start" | "region" | "week" | "off") =>
		forAllOrOne(values[option], option, words);
	const [start, region, week, off] = [
		ofAny("start"),
		ofAny("region"),
		ofAny("week"),
		ofAny("off"),
	];
	return Promise.all(
		words.map(async (id) => {
			const process = processNamed(processIdOf(id));
			const progress = files.get(id);
			const believe = lastOf(of.believe(id));
			const days = lastOf(week(id));
			const { assumed, ...known } = forProvider(id, () =>
				saidOf(process, progress, {
					answer: of.answer(id),
					own: of.own(id),
					done: of.done(id),
					since: of.since(id),
					skipped: of.skipped(id),
					assume: of.assume(id),
				}),
			);
			const request = {
				start: startOf(lastOf(start(id)), progress),
				...(await calendarsOf(
					process,
					lastOf(region(id)) ?? saidIn(progress).region,
					daysOffIn(off(id)),
					days === undefined ? undefined : weekIn(days),
				)),
				...known,
				believe:
					believe === undefined ? undefined : believeIn(believe, process),
				by: deadlineIn(lastOf(of.by(id)), progress, id),
			};
			return portfolioMember(
				process,
				request,
				assumptionsOf(assumed, process),
				{ id, weight: weightIn(lastOf(of.weight(id)), id) },
			);
		}),
	);
}

function deadlineIn(
	given: string | undefined,
	progress: Progress | undefined,
	id: string,
): string | undefined {
	if (given === undefined) return saidIn(progress).by;
	if (given === "none") return undefined;
	const read = date.schema.safeParse(given);
	if (read.success) return read.data;
	throw new UsageError(
		`“${given}” is not a date.`,
		`Write --by ${id}=2027-05-14, or --by ${id}=none.`,
	);
}

const weight = decimal("a weight");

function weightIn(given: string | undefined, id: string): number | undefined {
	if (given === undefined) return undefined;
	const read = weight.schema.safeParse(given);
	if (read.success && read.data > 0 && read.data <= 100) return read.data;
	throw new UsageError(
		`“${given}” is not a weight.`,
		`Give a number over 0 and up to 100: --weight ${id}=3.`,
	);
}
