import { type Estimate, swingsOf } from "@slipway/core/timeline";
import { memo } from "react";
import { type DateScale, dateScale } from "../../shared/estimate/date-scale.ts";
import {
	dateWords,
	percentWords,
	shortDateWords,
} from "../../shared/estimate/words.ts";
import { WhoActs } from "../../shared/turn/TurnMark.tsx";
import type { TimelinePlan } from "../timeline-plan.ts";

const most = 7;
const width = 220;

/** What drives the date: for each task the middle launch when it lies in its best tenth and when it lies in its worst. */
export const Drivers = memo(function Drivers({
	estimate,
	plan,
}: {
	readonly estimate: Estimate;
	readonly plan: TimelinePlan;
}) {
	const drivers = swingsOf(estimate).slice(0, most);
	if (drivers.length === 0)
		return <p>No single task moves the date by a day or more.</p>;
	const dates = drivers.flatMap(({ good, bad }) => [good, bad]).toSorted();
	const scale = dateScale(
		dates[0] ?? estimate.start,
		dates.at(-1) ?? estimate.start,
		2,
		width - 2,
	);
	return (
		<table className="drivers">
			<caption className="sr-only">
				The launch when one task alone goes well or badly
			</caption>
			<thead>
				<tr>
					<th scope="col">Task</th>
					<th scope="col">Launch date, best and worst case</th>
					<th scope="col">Decides the date in</th>
				</tr>
			</thead>
			<tbody>
				{drivers.map(({ task, good, bad }) => {
					const placed = plan.tasks[task.id];
					return (
						<tr key={task.id} data-turn={placed?.turn}>
							<th scope="row">
								<a href={placed?.href}>{task.title}</a>{" "}
								<WhoActs turn={placed?.turn ?? "you"} who={placed?.who ?? ""} />
							</th>
							<td>
								<Swing scale={scale} good={good} bad={bad} />
								<span className="swing-words">
									<span className="sr-only">Well: </span>
									<time dateTime={good}>{shortDateWords(good)}</time>
									<span className="sr-only">, badly: </span>
									<time dateTime={bad}>{shortDateWords(bad)}</time>
								</span>
							</td>
							<td className="figure">{percentWords(task.criticality)}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
});

function Swing({
	scale,
	good,
	bad,
}: {
	readonly scale: DateScale;
	readonly good: string;
	readonly bad: string;
}) {
	return (
		<svg
			className="swing"
			viewBox={`0 0 ${width} 14`}
			preserveAspectRatio="none"
			aria-hidden="true"
		>
			<title>{`${dateWords(good)} to ${dateWords(bad)}`}</title>
			<path className="axis" d={`M0 7H${width}`} />
			<rect
				x={scale.x(good)}
				y="1.5"
				width={Math.max(3, scale.end(bad) - scale.x(good))}
				height="11"
			/>
		</svg>
	);
}
