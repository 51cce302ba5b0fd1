import type { Estimate } from "@slipway/core/timeline";
import { daysWords, percentWords } from "../../shared/estimate/words.ts";

/** What the risks that are switched on do to the date. */
export function RiskDrivers({
	risks,
}: {
	readonly risks: NonNullable<Estimate["risks"]>;
}) {
	if (risks.length === 0) return null;
	return (
		<table className="claims">
			<caption>What these risks do to the launch</caption>
			<thead>
				<tr>
					<th scope="col">Risk</th>
					<th scope="col">The 80 % date moves by</th>
					<th scope="col">If it happens, later by</th>
				</tr>
			</thead>
			<tbody>
				{risks.map(({ id, title, chance, days, whenItHappens }) => (
					<tr key={id}>
						<th scope="row">
							{title} ({percentWords(chance)})
						</th>
						<td data-label="The 80 % date moves by">{daysWords(days)}</td>
						<td data-label="If it happens, later by">
							{daysWords(whenItHappens)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
