import type { Plan } from "@slipway/core/checklist";
import { useEffect, useState } from "react";
import { dateWords, shortDateWords } from "../shared/estimate/words.ts";
import { ShareInputs } from "../shared/link/ShareInputs.tsx";
import { useAddress } from "../shared/link/use-address.ts";
import { Scroller } from "../shared/sections/Scroller.tsx";
import { Section } from "../shared/sections/Section.tsx";
import { Choices } from "./controls/Choices.tsx";
import { Priorities } from "./controls/Priorities.tsx";
import { portfolioFragment } from "./inputs/link.ts";
import type { PortfolioOpening } from "./inputs/opening.ts";
import { useStandings } from "./inputs/use-standings.ts";
import { knownDays } from "./result/figures.ts";
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
	const standings = useStandings(plans, opening);
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

	const { orders, holidaysUnknownFrom } = worked;
	const [best] = orders;
	if (!best) return null;
	const shown =
		orders.find(({ order }) => String(order) === String(inputs.order)) ?? best;
	const equal = orders.filter((order) => order.equal).length;
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
					onChange={(change) =>
						setInputs({
							...inputs,
							// Another choice of integrations has other orders.
							...(change.providers && { order: undefined }),
							...change,
						})
					}
				/>
				<Priorities
					inputs={inputs}
					standings={standings}
					names={names}
					onChange={(change) => setInputs({ ...inputs, ...change })}
				/>
				<p className="quiet">
					{answered.length > 0
						? `Answers and ticks of ${isLinked ? "the link" : "your checklists"} are included: ${answered.map(({ provider }) => provider).join(", ")}.`
						: `${isLinked ? "The link has no answers" : "No checklist of yours has answers yet"}: the default answers count.`}
				</p>
				<ShareInputs fragment={fragment} command="portfolio" />
				<div role="status">
					{problem && <p className="notice">{problem}</p>}
				</div>
			</Section>
			<Section id="order" title="The best order">
				<p className="timeline-built">
					{people === 1 ? "One person" : `${people} people`} from{" "}
					{dateWords(start)}; 200 runs of each order, {shown.runs} of the one
					below, seed 1. An estimate, not a promise.
				</p>
				{holidaysUnknownFrom && (
					<p className="notice">
						No public holidays are known from {dateWords(holidaysUnknownFrom)}{" "}
						on. From then every working weekday counts as worked.
					</p>
				)}
				<p>
					{orders.length === 1
						? ""
						: equal > 1
							? `${equal} of the ${orders.length} orders are equal on average: chance may have put them apart. The choice is yours; the last table says what each costs each integration. `
							: "One order is the best for sure. "}
					{shown === best ? "" : "You have chosen "}
					{shown.order.map((id) => names[id]).join(", then ")}: live after{" "}
					{knownDays({ days: shown.meanDays, error: shown.error })} on average.
				</p>
				<Scroller label="When each is live">
					<LiveTable shown={shown} names={names} home={home} />
				</Scroller>
			</Section>
			<Section id="calendar" title="On the calendar">
				<p className="quiet">
					Solid to the date that half of the runs keep, dashed on to the one
					that 95&nbsp;% keep; the marks are 50, 80 and 95&nbsp;%.
				</p>
				<Scroller label="Each integration on the calendar">
					<PreferenceChart shown={shown} start={start} names={names} />
				</Scroller>
			</Section>
			{orders.length > 1 && (
				<Section id="orders" title="Beside other orders">
					<p className="quiet">
						How much later or earlier than in the first order each is live, at
						the mean of the same runs. Choose an order to see its dates.
					</p>
					<Scroller label="Orders of preference">
						<OrdersTable
							orders={orders}
							shown={shown}
							names={names}
							onChoose={({ order }) =>
								setInputs({
									...inputs,
									order: order === best.order ? undefined : order,
								})
							}
						/>
					</Scroller>
				</Section>
			)}
			<div className="result-bar" role="status">
				{running ? (
					<span>Working it out…</span>
				) : (
					<>
						<span>
							Prefer <b>{names[shown.order[0] ?? ""]}</b>
						</span>
						<span>
							All live by{" "}
							<b className="figure">
								<time dateTime={shown.allBy.mostly}>
									{shortDateWords(shown.allBy.mostly)}
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
