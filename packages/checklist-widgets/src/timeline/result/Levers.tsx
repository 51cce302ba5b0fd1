import type { Estimate } from "@slipway/core/timeline";
import { daysWords } from "../../shared/estimate/words.ts";
import type { TimelinePlan } from "../timeline-plan.ts";

/** What the partner can do today that moves the date most, and how long everybody is waited for. */
export function Levers({
	estimate,
	plan,
}: {
	readonly estimate: Estimate;
	readonly plan: TimelinePlan;
}) {
	const [best, ...others] = estimate.levers.filter(({ days }) => days >= 0.25);
	const link = (id: string) => (
		<a href={plan.tasks[id]?.href}>{plan.tasks[id]?.title ?? id}</a>
	);
	if (best === undefined)
		return (
			<p>
				Nothing you could finish on the first day brings the date forward: the
				critical path comes later, or is not yours.
			</p>
		);
	return (
		<>
			<p>
				<strong>{link(best.id)}</strong>: done on the first day, it brings the
				80&nbsp;% date forward by {daysWords(best.days)}.
			</p>
			{others.length > 0 && (
				<ul>
					{others.slice(0, 3).map(({ id, days }) => (
						<li key={id}>
							{link(id)}: {daysWords(days)}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

/** How the expected time to launch divides between the parties. */
export function Waiting({
	estimate,
	plan,
}: {
	readonly estimate: Estimate;
	readonly plan: TimelinePlan;
}) {
	const total = estimate.waiting.reduce((sum, { days }) => sum + days, 0);
	const parties = estimate.waiting.map(({ party, days }) => ({
		party,
		days,
		turn: plan.actors[party]?.turn ?? "third",
		who: plan.actors[party]?.who ?? party,
	}));
	return (
		<figure className="waiting">
			<div className="waiting-bar" aria-hidden="true">
				{parties.map(({ party, days, turn }) => (
					<i
						key={party}
						data-turn={turn}
						style={{ flexGrow: total > 0 ? days / total : 1 }}
					/>
				))}
			</div>
			<figcaption>
				On the critical path, everybody waits on average{" "}
				{parties.map(({ party, days, who }, index) => (
					<span key={party}>
						{index > 0 && (index === parties.length - 1 ? " and " : ", ")}
						<strong>{daysWords(days)}</strong> for {who}
					</span>
				))}
				.
			</figcaption>
		</figure>
	);
}
