import type { Estimate } from "@slipway/core/timeline";
import { counted, unitWords } from "@slipway/core/words";
import { memo, type ReactNode } from "react";
import { daysWords, percentWords } from "../../shared/estimate/words.ts";
import type { TimelineClaim, TimelinePlan } from "../timeline-plan.ts";

/** Says something of a claim that has been compared. */
export type ClaimNote = (claim: Estimate["claims"][number]) => ReactNode;

/** What the provider says, what the runs say, and where the difference comes from. */
export const Claims = memo(function Claims({
	estimate,
	plan,
	conflict,
}: {
	readonly estimate: Estimate;
	readonly plan: TimelinePlan;
	/** What is said where the runs contradict a claim, or believe it. */
	readonly conflict?: ClaimNote | undefined;
}) {
	const rows = plan.claims.flatMap((claim) => {
		const compared = estimate.claims.find(({ id }) => id === claim.id);
		return compared?.share !== undefined
			? [{ claim, compared, share: compared.share }]
			: [];
	});
	if (rows.length === 0)
		return (
			<p>
				{plan.provider} publishes no time that could be set beside this
				estimate.
			</p>
		);
	return (
		<table className="claims">
			<caption className="sr-only">
				Published times beside the simulated ones
			</caption>
			<thead>
				<tr>
					<th scope="col">Published</th>
					<th scope="col">Here</th>
					<th scope="col">Kept in</th>
					<th scope="col">Where the difference comes from</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ claim, compared, share }) => (
					<tr key={claim.id}>
						<th scope="row">
							<b className="figure">{claim.figure}</b> for {claim.about}
							<span className="quiet">{claim.source}</span>
						</th>
						<td data-label="Here">
							{daysWords(compared.half)} in half of the runs,{" "}
							{daysWords(compared.most)} in four of five
						</td>
						<td data-label="Kept in">{percentWords(share)} of the runs</td>
						<td data-label="Where the difference comes from">
							{compared.perRound
								? "One round beside one."
								: reasons(claim, estimate, plan)}
							{conflict?.(compared)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
});

/** Why our figure is another: what is counted here that a published time leaves open. */
export function reasons(
	{ tasks, kind, unit }: TimelineClaim,
	estimate: Estimate,
	plan: TimelinePlan,
): string {
	const covered = estimate.tasks.filter(({ id }) => tasks.includes(id));
	const yours = covered.filter(({ id }) => plan.tasks[id]?.turn === "you");
	const reviews = covered.flatMap(({ id }) => plan.tasks[id]?.passes ?? []);
	const assumed = covered.filter(({ basis }) => basis === "assumed");
	const days = estimate.waiting.find(({ party }) => party === "partner")?.days;
	const parts = [
		kind === "whole" && days !== undefined
			? `${daysWords(days)} of ours are your own work`
			: kind === "stage" && yours.length > 0
				? `ours counts ${counted(yours.length, "task of your own", "tasks of your own")} in it too`
				: "",
		reviews.length > 0
			? `failed rounds are repeated here, and a round passes with ${reviews.map(percentWords).join(" and ")}`
			: "",
		unit === "calendar days" || unit === "weeks" || unit === "hours"
			? `no one works at weekends or on public holidays here, while ${unitWords(2, unit)} run on`
			: "",
		assumed.length > 0 && kind !== "task"
			? `${assumed.length} of ${covered.length} lengths are assumed`
			: "",
	].filter(Boolean);
	if (parts.length === 0)
		return "Ours takes the published figure and spreads it on working days.";
	const text = parts.join("; ");
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
