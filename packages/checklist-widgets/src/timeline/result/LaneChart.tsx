import type { PlainDate } from "@slipway/core/calendar";
import type { Estimate } from "@slipway/core/timeline";
import { memo } from "react";
import { type DateScale, dateScale } from "../../shared/estimate/date-scale.ts";
import { Months } from "../../shared/estimate/Months.tsx";
import {
	capital,
	dateWords,
	percentWords,
} from "../../shared/estimate/words.ts";
import type { TimelinePlan } from "../timeline-plan.ts";
import { type Lane, lanesOf, stationsOf } from "./lanes.ts";

const width = 720;
const left = 4;
const right = 716;
const row = 21;
const head = 30;
const railAt = 62;
const lanesAt = 96;

/**
 * The rail stretched over dates, and under it a lane for each side. A bar reaches from the middle start to the middle
 * end of a task, the line behind it to the end that nine of ten runs keep. The same stands in the table of tasks.
 */
export const LaneChart = memo(function LaneChart({
	estimate,
	plan,
	by,
}: {
	readonly estimate: Estimate;
	readonly plan: TimelinePlan;
	readonly by?: PlainDate | undefined;
}) {
	const lanes = lanesOf(estimate, plan);
	const ends = [
		...estimate.liveBy.map(({ date }) => date),
		...estimate.tasks.map(({ lateFinish }) => lateFinish),
		...(by ? [by] : []),
	].toSorted();
	const scale = dateScale(
		estimate.start,
		ends.at(-1) ?? estimate.start,
		left,
		right,
	);
	const tops = lanes.map((_, index) =>
		lanes.slice(0, index).reduce((top, lane) => top + heightOf(lane), lanesAt),
	);
	const height = lanes.reduce((sum, lane) => sum + heightOf(lane), lanesAt) + 6;
	const critical = new Set(estimate.criticalPath);
	return (
		<svg
			className="lanes"
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-label={`The tasks on the calendar, from ${dateWords(estimate.start)}: ${lanes
				.map(({ who, tasks }) => `${tasks.length} for ${who}`)
				.join(", ")}. Every date stands in the table of tasks.`}
			data-export="calendar"
		>
			<Months scale={scale} height={height} right={right} />
			<Rail estimate={estimate} plan={plan} scale={scale} by={by} />
			{lanes.map((lane, index) => (
				<LaneRows
					key={lane.turn}
					lane={lane}
					plan={plan}
					scale={scale}
					top={tops[index] ?? lanesAt}
					critical={critical}
				/>
			))}
		</svg>
	);
});

const heightOf = ({ tasks }: Lane) => 34 + tasks.length * row;

/** Stations of the stages on a line that ends where the launch may be. */
function Rail({
	estimate,
	plan,
	scale,
	by,
}: {
	readonly estimate: Estimate;
	readonly plan: TimelinePlan;
	readonly scale: DateScale;
	readonly by?: PlainDate | undefined;
}) {
	const [half, , nearly] = estimate.liveBy;
	const halfAt = scale.end(half?.date ?? estimate.start);
	const nearlyAt = scale.end(nearly?.date ?? estimate.start);
	let reached = Number.NEGATIVE_INFINITY;
	const stations = stationsOf(estimate, plan).map((station) => {
		const x = Math.max(scale.x(station.date) + 11, reached + 25);
		reached = x;
		return { ...station, x };
	});
	return (
		<g className="date-rail">
			<path
				className="run"
				d={`M${stations[0]?.x ?? left} ${railAt}H${halfAt}`}
			/>
			<path className="perhaps" d={`M${halfAt} ${railAt}H${nearlyAt}`} />
			{stations.map(({ number, title, turn, date, x }) => (
				<g key={number} className="station" data-turn={turn}>
					<title>{`Stage ${number}, ${title}: from ${dateWords(date)}`}</title>
					<circle cx={x} cy={railAt} r="11" />
					<text x={x} y={railAt + 4.5} textAnchor="middle">
						{number}
					</text>
				</g>
			))}
			{estimate.liveBy.map(({ share, date }) => {
				const x = scale.end(date);
				return (
					<g key={share} className="live">
						<title>{`${percentWords(share)}: ${dateWords(date)}`}</title>
						<path d={`M${x} ${railAt - 9}v18`} />
						<text
							x={x}
							y={railAt - 14}
							textAnchor={x > right - 24 ? "end" : "middle"}
						>
							{percentWords(share)}
						</text>
					</g>
				);
			})}
			{by && (
				<path
					className="wanted"
					d={`M${scale.end(by)} ${head - 8}V${railAt + 18}`}
				>
					<title>{`Wanted: ${dateWords(by)}`}</title>
				</path>
			)}
		</g>
	);
}

function LaneRows({
	lane,
	plan,
	scale,
	top,
	critical,
}: {
	readonly lane: Lane;
	readonly plan: TimelinePlan;
	readonly scale: DateScale;
	readonly top: number;
	readonly critical: ReadonlySet<string>;
}) {
	return (
		<g className="lane" data-turn={lane.turn}>
			<path className="lane-line" d={`M${left} ${top}H${right}`} />
			<text className="lane-name" x={left} y={top + 18}>
				{capital(lane.who)}
			</text>
			{lane.tasks.map((task, index) => {
				const placed = plan.tasks[task.id];
				const y = top + 28 + index * row;
				const from = Math.max(left, scale.x(task.start));
				const to = Math.max(scale.end(task.finish), from + 4);
				const late = Math.max(scale.end(task.lateFinish), to);
				const words = `${placed?.number ?? ""} ${task.title}`;
				const room = right - late - 6;
				const needed = words.length * 6.1;
				const before = needed > room && from > room;
				return (
					<g
						key={task.id}
						className="lane-task"
						data-critical={critical.has(task.id) ? "" : undefined}
					>
						<title>{`${words}: ${dateWords(task.start)} to ${dateWords(task.finish)}, in nine of ten runs by ${dateWords(task.lateFinish)}`}</title>
						<path className="late" d={`M${to} ${y + 7}H${late}`} />
						<rect x={from} y={y + 1.5} width={to - from} height="11" />
						<text
							x={before ? from - 6 : late + 6}
							y={y + 11.5}
							textAnchor={before ? "end" : "start"}
						>
							{shortened(words, before ? from - 6 : room)}
						</text>
					</g>
				);
			})}
		</g>
	);
}

/** The words as far as they fit. */
function shortened(words: string, room: number): string {
	const fits = Math.floor(room / 6.1);
	return words.length <= fits
		? words
		: `${words.slice(0, Math.max(4, fits - 1)).trimEnd()}…`;
}
