import {
	type Comparison,
	comparisonSentences,
	type Estimate,
	shiftWords,
} from "@slipway/core/timeline";
import { dateWords, percentWords } from "../../shared/estimate/words.ts";
import ChanceCurve from "../result/ChanceCurve.tsx";

/** Both plans in words, as curves on one axis, and as a table. */
export function BothPlans({
	estimate,
	comparison,
}: {
	readonly estimate: Estimate;
	readonly comparison: Comparison;
}) {
	const { trials } = estimate;
	return (
		<>
			<div role="status">
				{comparisonSentences(comparison, dateWords)
					.slice(0, 2)
					.map((sentence) => (
						<p key={sentence}>{sentence}</p>
					))}
			</div>
			<ChanceCurve
				series={[
					{ name: "your plan", ...estimate },
					{ name: "the other plan", days: comparison.days, trials },
				]}
				by={estimate.chance?.by ?? estimate.liveBy[1]?.date ?? estimate.start}
			/>
			<table className="claims both-plans">
				<caption className="sr-only">Live by when, in both plans</caption>
				<thead>
					<tr>
						<th scope="col">Chance</th>
						<th scope="col">Your plan</th>
						<th scope="col">The other plan</th>
						<th scope="col">Difference</th>
					</tr>
				</thead>
				<tbody>
					{comparison.liveBy.map(({ share, date, days }, index) => (
						<tr key={share}>
							<th scope="row">{percentWords(share)}</th>
							<td data-label="Your plan">
								{dateWords(estimate.liveBy[index]?.date ?? date)}
							</td>
							<td data-label="The other plan">{dateWords(date)}</td>
							<td data-label="Difference">
								{days === 0 ? "none" : shiftWords(days)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="quiet">
				Both plans use the same random draws, task by task, so the difference
				shows what your change does and not chance.
			</p>
		</>
	);
}
