import { dayNumberOf, plainDateOf } from "@slipway/core/calendar";
import type { Estimate } from "@slipway/core/timeline";
import { memo } from "react";
import { dateWords, percentWords } from "../../shared/estimate/words.ts";
import { shareBy } from "./quantiles.ts";

/** The dot plot as a table: the chance week by week. */
export default memo(function ChanceTable({
	estimate,
}: {
	readonly estimate: Estimate;
}) {
	const first = estimate.days[0]?.date ?? estimate.start;
	const last = estimate.days.at(-1)?.date ?? first;
	const weeks: string[] = [];
	for (let date = first; ; date = plainDateOf(dayNumberOf(date) + 7)) {
		weeks.push(date);
		if (date >= last || shareBy(estimate, date) >= 0.995) break;
	}
	return (
		<table className="chances">
			<caption className="sr-only">The chance to be live by each date</caption>
			<thead>
				<tr>
					<th scope="col">Live by</th>
					<th scope="col">Chance</th>
				</tr>
			</thead>
			<tbody>
				{weeks.map((date) => (
					<tr key={date}>
						<th scope="row">
							<time dateTime={date}>{dateWords(date)}</time>
						</th>
						<td className="figure">{percentWords(shareBy(estimate, date))}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
});
