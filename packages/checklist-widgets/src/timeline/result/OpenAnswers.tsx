import type { Plan } from "@slipway/core/checklist";
import type { Estimate } from "@slipway/core/timeline";
import { dateWords, percentWords } from "../../shared/estimate/words.ts";

/** What each answer to the open questions would do, the likeliest first. */
export default function OpenAnswers({
	ways,
	questions,
}: {
	readonly ways: NonNullable<Estimate["openAnswers"]>;
	readonly questions: Plan["questions"];
}) {
	return (
		<>
			<p>
				Not every answer is known yet, so each run draws one. These dates are
				for all answers together. Tasks, drivers and what you can do today are
				for the first answer in this table.
			</p>
			<table className="claims">
				<caption className="sr-only">What each answer would do</caption>
				<thead>
					<tr>
						<th scope="col">If the answer is</th>
						<th scope="col">In</th>
						<th scope="col">50&nbsp;%</th>
						<th scope="col">80&nbsp;%</th>
					</tr>
				</thead>
				<tbody>
					{ways.map(({ answers, share, liveBy: [half, most] }) => (
						<tr key={JSON.stringify(answers)}>
							<th scope="row">
								{Object.entries(answers)
									.map(
										([id, option]) =>
											questions[id]?.options[option]?.label ?? option,
									)
									.join(", ")}
							</th>
							<td data-label="In">{percentWords(share)} of the runs</td>
							<td data-label="50 %">{half && dateWords(half.date)}</td>
							<td data-label="80 %">{most && dateWords(most.date)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
