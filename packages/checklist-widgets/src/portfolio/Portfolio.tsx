import type { Plan } from "@slipway/core/checklist";
import { counted } from "@slipway/core/words";
import { useEffect, useState } from "react";
import { dateWords } from "../shared/estimate/words.ts";
import { ShareInputs } from "../shared/link/ShareInputs.tsx";
import { useAddress } from "../shared/link/use-address.ts";
import { Scroller } from "../shared/sections/Scroller.tsx";
import { Section } from "../shared/sections/Section.tsx";
import { processOf } from "../shared/starter/storage-keys.ts";
import { Choices } from "./controls/Choices.tsx";
import { Priorities } from "./controls/Priorities.tsx";
import { portfolioFragment } from "./inputs/link.ts";
import type { PortfolioOpening } from "./inputs/opening.ts";
import { useStandings } from "./inputs/use-standings.ts";
import { knownDays } from "./result/figures.ts";
import { LiveTable } from "./result/LiveTable.tsx";
import { OrdersTable } from "./result/OrdersTable.tsx";
import { PreferenceChart } from "./result/PreferenceChart.tsx";
import type { PortfolioEstimator, PortfolioOutcome } from "./run/estimator.ts";

/** Everything that the page works with. */
export interface PortfolioContext {
	readonly plans: readonly Plan[];
	readonly regions: { readonly [region: string]: string };
	/** The address of the site. */
	readonly home: string;
	readonly estimator: PortfolioEstimator;
}

/** Outcomes that have orders. */
export type Worked = Extract<PortfolioOutcome, { orders: unknown }>;

/** Several integrations on one calendar, with one team. */
export function Portfolio({
	context: { plans, regions, home, estimator },
	opening,
	first,
}: {
	readonly context: PortfolioContext;
	readonly opening: PortfolioOpening;
	readonly first: Worked;
}) {
	const { names, sources, isLinked } = opening;
	const [inputs, setInputs] = useState(opening.inputs);
	const [worked, setWorked] = useState(first);
	const [problem, setProblem] = useState<string>();
	const isWorked = first.inputs === opening.inputs;
	const [running, setRunning] = useState(!isWorked);
	const standings = useStandings(plans, opening);
	const [asked] = useState({ inputs, standings, isFirst: isWorked });
	const fragment = portfolioFragment(inputs, standings, names);
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

	const { orders, starts, holidaysUnknownFrom } = worked;
	const [best] = orders;
	if (!best) return null;
	const shown =
		orders.find(({ order }) => String(order) === String(inputs.order)) ?? best;
	const equal = orders.filter((order) => order.equal).length;
	const answered = worked.inputs.integrations.filter((id) => {
		const { answers = {}, tasks = {} } = sources[id]?.get() ?? {};
		return [answers, tasks].some((part) => Object.keys(part).length > 0);
	});
	const { people } = worked.inputs;
	const timelineOf = (id: string) => {
		const process = processOf(id);
		const isOneOfSeveral = Object.keys(names).some(
			(each) => each !== id && processOf(each) === process,
		);
		return `${home}${process}/timeline/${isOneOfSeveral && !isLinked ? `?integration=${id}` : ""}`;
	};
	return (
		<>
			<div className="portfolio-choice">
				<Choices
					inputs={inputs}
					names={names}
					onChange={(change) =>
						setInputs({
							...inputs,
							// Another choice of integrations has other orders.
							...(change.integrations && { order: undefined }),
							...change,
						})
					}
				/>
				<Priorities
					inputs={inputs}
					standings={standings}
					names={names}
					regions={regions}
					timelineOf={timelineOf}
					onChange={(change) => setInputs({ ...inputs, ...change })}
				/>
				<p className="quiet">
					{answered.length > 0
						? `Answers and completed tasks are included: ${answered.map((id) => names[id]).join(", ")}.`
						: `${isLinked ? "The link has no answers" : "No checklist of yours has answers yet"}: the default answers count.`}
				</p>
				<ShareInputs fragment={fragment} command="portfolio" />
				<div role="status">
					{problem && <p className="notice">{problem}</p>}
				</div>
			</div>
			<Section id="order" title="On one calendar" level={3}>
				<p className="timeline-built" role="status">
					{running
						? "Working it out…"
						: `${counted(people, "person", "people")}; 200 runs of each order, ${shown.runs} of the one below, seed 1. An estimate, not a promise.`}
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
							? `${equal} of the ${orders.length} orders are equal on average: the differences may be chance. The choice is yours; the last table shows what each order costs each integration. `
							: "One order is best beyond doubt. "}
					{shown === best ? "" : "You have chosen "}
					{shown.order.map((id) => names[id]).join(", then ")}: live after{" "}
					{knownDays({ days: shown.meanDays, error: shown.error })} on average.
				</p>
				<Scroller label="Each integration on the calendar">
					<PreferenceChart shown={shown} starts={starts} names={names} />
				</Scroller>
				<p className="quiet">
					Solid up to the date that half of the runs keep, dashed up to the one
					that 95&nbsp;% keep. The marks are 50, 80 and 95&nbsp;%.
				</p>
				<Scroller label="When each is live">
					<LiveTable
						shown={shown}
						starts={starts}
						names={names}
						timelineOf={timelineOf}
					/>
				</Scroller>
			</Section>
			{orders.length > 1 && (
				<Section id="orders" title="Other orders" level={3}>
					<p className="quiet">
						How much later or earlier each is live than in the first order, on
						average over the same runs. Choose an order to see its dates.
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
		</>
	);
}
