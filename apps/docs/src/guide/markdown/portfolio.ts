import { nextMonday } from "@slipway/core/calendar";
import { siteHref } from "../address.ts";
import { builtOn } from "../built-on.ts";
import { portfolioBasis, teamRows } from "../portfolio.ts";
import { processOf } from "../processes.ts";
import { countWords } from "../words/actor.ts";
import { dateWords } from "../words/date.ts";
import { blocks, heading, link, table } from "./blocks.ts";

/** All integrations with small teams as Markdown: the best order, its dates, and what the worst order would cost. */
export function portfolioMarkdown(): string {
	const name = (id: string) => processOf(id).provider;
	return blocks(
		`Computed on ${dateWords(builtOn())} for a start on ${dateWords(nextMonday(builtOn()))}: ${portfolioBasis()}`,
		...teamRows().map(({ people, best, worst }) =>
			blocks(
				heading(2, countWords(people, "person", "people")),
				`In the best order, an integration is live after ${Math.round(best.meanDays)} days on average; in the worst, which begins with ${name(worst.order[0] ?? "")}, after ${Math.round(worst.meanDays)}. All are live by ${dateWords(best.allBy.mostly)} in four of five runs.`,
				table(
					["Preferred", "Live in half of the runs by", "In four of five by"],
					best.order.map((id, index) => {
						const live = best.liveBy.find((each) => each.id === id);
						return [
							`${index + 1}. ${link(name(id), siteHref(`${id}/timeline.md`))}`,
							live ? dateWords(live.half) : "",
							live ? dateWords(live.mostly) : "",
						];
					}),
				),
			),
		),
	);
}
