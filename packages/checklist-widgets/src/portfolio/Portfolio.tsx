import type { Plan } from "@slipway/core/checklist";
import { useEffect, useState } from "react";
import {
	dateWords,
	daysWords,
	shortDateWords,
} from "../shared/estimate/words.ts";
import { ShareInputs } from "../shared/link/ShareInputs.tsx";
import { useAddress } from "../shared/link/use-address.ts";
import { Scroller } from "../shared/sections/Scroller.tsx";
import { Section } from "../shared/sections/Section.tsx";
import { Choices } from "./controls/Choices.tsx";
import type { PortfolioInputs } from "./inputs/inputs.ts";
import { portfolioFragment } from "./inputs/link.ts";
import type { PortfolioOpening } from "./inputs/opening.ts";
import { useStandings } from "./inputs/use-standings.ts";
import { LiveTable } from "./result/LiveTable.tsx";
import { OrdersTable } from "./result/OrdersTable.tsx";
import { PreferenceChart } from "./result/PreferenceChart.tsx";
import type { Names } from "./result/shares.ts";
import type { PortfolioEstimator, PortfolioOutcome } from "./run/estimator.ts";

/** Everything that the page works with. */
export interface PortfolioContext {
	readonly plans: readonly Plan[];
	readonly names: Names;
	readonly regions: { readonly [region: string]: string };
	/** The address of the site. */
	readonly home: string;
	readonly estimator: PortfolioEstimator;
}

/** Outcomes that have orders. */
export type Worked = Extract<PortfolioOutcome, { orders: unknown }>;

/** Several integrations with one team, alive. */
export function Portfolio({
	context: { plans, names, regions, home, estimator },
	opening,
	first,
}: {
	readonly context: PortfolioContext;
	readonly opening: PortfolioOpening;
	readonly first: Worked;
}) {
	const { sources, isLinked } = opening;
	const [inputs, setInputs] = useState(opening.inputs);
	const [worked, setWorked] = useState(first);
	const [problem, setProblem] = useState<string>();
	const [running, setRunning] = useState(false);
	const standings = useStandings(plans, sources);
	const [asked] = useState({ inputs, standings, isFirst: true });
	const fragment = portfolioFragment(inputs, standings);
	useAddress(fragment, !isLinked);

	useEffect(
		() =>
			estimator.listen((outcome) => {
				setRunning(false);
				if ("problem" in outcome) return setProblem(outcome.problem);
				setProblem(undefined);
				setWorked(outcome);
			}),
		[estimator],
	);
	useEffect(() => {
		// What was asked before the page came to life has its answer.
		if (
			asked.inputs === inputs &&
			asked.standings === standings &&
			asked.isFirst
		) {
			asked.isFirst = false;
			return;
		}
		setRunning(true);
		estimator.request(inputs, standings);
	}, [estimator, inputs, standings, asked]);

	const [best] = worked.orders;
	const worst = worked.orders.at(-1);
	if (!best || !worst) return null;
	const answered = plans.filter(({ process }) => {
		const progress = sources[process]?.get();
		return (
			progress &&
			[progress.answers, progress.tasks].some(
				(part) => Object.keys(part).length > 0,
			)
		);
	});
	const { start, people } = worked.inputs;
	return (
		<>
			<Section id="choice" title="Your choice">
				<Choices
					inputs={inputs}
					names={names}
					regions={regions}
					onChange={(change) => setInputs({ ...inputs, ...change })}
				/>
				<p className="quiet">
					{answered.length > 0
						? `Answers and ticks of ${isLinked ? "the link" : "your checklists"} are reckoned with: ${answered.map(({ provider }) => provider).join(", ")}.`
						: `${isLinked ? "The link has no answers" : "No checklist of yours has answers yet"}: the default answers count.`}
				</p>
				<ShareInputs fragment={fragment} command={commandOf(inputs)} />
				<div role="status">
					{problem && <p className="notice">{problem}</p>}
				</div>
			</Section>
			<Section id="order" title="The best order">
				<p className="timeline-built">
					{people === 1 ? "One person" : `${people} people`} from{" "}
					{dateWords(start)}; 200 runs of each order, seed 1. An estimate, not a
					promise.
				</p>
				<p>
					{best.order.length === 1
						? `${names[best.order[0] ?? ""]} is live after ${daysWords(best.meanDays)} on average.`
						: `Prefer ${best.order.map((id) => names[id]).join(", then ")}: an integration is live after ${daysWords(best.meanDays)} on average. The worst of the ${worked.orders.length} orders takes ${daysWords(worst.meanDays - best.meanDays)} more.`}
				</p>
				<Scroller label="When each is live">
					<LiveTable best={best} names={names} home={home} />
				</Scroller>
			</Section>
			<Section id="calendar" title="On the calendar">
				<p className="quiet">
					Solid to the date that half of the runs keep, dashed on to the one
					that 95&nbsp;% keep; the marks are 50, 80 and 95&nbsp;%.
				</p>
				<Scroller label="Each integration on the calendar">
					<PreferenceChart best={best} start={start} names={names} />
				</Scroller>
			</Section>
			{worked.orders.length > 1 && (
				<Section id="orders" title="Beside other orders">
					<Scroller label="Orders of preference">
						<OrdersTable orders={worked.orders} names={names} />
					</Scroller>
				</Section>
			)}
			<div className="result-bar" role="status">
				{running ? (
					<span>Working it out…</span>
				) : (
					<>
						<span>
							Prefer <b>{names[best.order[0] ?? ""]}</b>
						</span>
						<span>
							All live by{" "}
							<b className="figure">
								<time dateTime={best.allBy.mostly}>
									{shortDateWords(best.allBy.mostly)}
								</time>
							</b>{" "}
							80&nbsp;%
						</span>
					</>
				)}
			</div>
		</>
	);
}

/** The command that gives the same, as long as nothing has been answered or done. */
function commandOf({ providers, people, start, region }: PortfolioInputs) {
	return `portfolio ${providers.join(" ")} --people ${people} --start ${start}${region ? ` --region ${region}` : ""}`;
}
