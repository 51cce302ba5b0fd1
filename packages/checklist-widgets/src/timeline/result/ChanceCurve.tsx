import {
	dayNumberOf,
	type PlainDate,
	plainDateOf,
} from "@slipway/core/calendar";
import { type PointerEvent, useId, useState } from "react";
import { dateScale } from "../../shared/estimate/date-scale.ts";
import {
	dateWords,
	percentWords,
	shortDateWords,
} from "../../shared/estimate/words.ts";
import { type Runs, shareBy } from "./quantiles.ts";

const width = 720;
const height = 230;
const [left, right, top, floor] = [52, 700, 12, 200];

/** A curve with the name of what it shows. */
export interface Series extends Runs {
	readonly name: string;
}

/** The chance to be live by each date, as S-curves on one axis; any date can be read off with keys and with a pointer. */
export default function ChanceCurve({
	series,
	by,
}: {
	/** One curve, or two; the second is dashed. */
	readonly series: readonly Series[];
	/** The date that is read off at first. */
	readonly by: PlainDate;
}) {
	const id = useId();
	const [read, setRead] = useState(by);
	const dates = series.flatMap(({ days }) => days.map(({ date }) => date));
	const first = dayNumberOf(dates.toSorted()[0] ?? by) - 1;
	const last = Math.max(
		...series.map((runs) => dayNumberOf(nearlyAll(runs))),
		first + 1,
	);
	const day = Math.min(last, Math.max(first, dayNumberOf(read)));
	const at = plainDateOf(day);
	const scale = dateScale(plainDateOf(first), plainDateOf(last), left, right);
	const y = (share: number) => floor - share * (floor - top);
	const follow = (event: PointerEvent<SVGSVGElement>) => {
		const box = event.currentTarget.getBoundingClientRect();
		const x = ((event.clientX - box.left) / box.width) * width;
		const days = Math.floor((x - left) / scale.perDay);
		setRead(plainDateOf(Math.min(last, Math.max(first, first + days))));
	};
	const words = `By ${dateWords(at)}: ${series
		.map((runs) =>
			series.length === 1
				? percentWords(shareBy(runs, at))
				: `${runs.name} ${percentWords(shareBy(runs, at))}`,
		)
		.join(", ")}`;
	return (
		<figure className="chance-curve">
			<svg
				viewBox={`0 0 ${width} ${height}`}
				aria-hidden="true"
				onPointerMove={follow}
				onPointerDown={follow}
			>
				{[0, 0.5, 0.8, 1].map((share) => (
					<g key={share} className="months">
						<path d={`M${left} ${y(share)}H${right}`} />
						<text x={left - 8} y={y(share) + 4} textAnchor="end">
							{percentWords(share)}
						</text>
					</g>
				))}
				{scale.ticks.map(({ date, x }) => (
					<text key={date} x={x} y={floor + 20} textAnchor="middle">
						{shortDateWords(date)}
					</text>
				))}
				<path className="wanted" d={`M${scale.end(at)} ${top}V${floor}`} />
				{series.map((runs, index) => (
					<path
						key={runs.name}
						className={index > 0 ? "curve other" : "curve"}
						d={pathOf(runs, scale.end, y, plainDateOf(last))}
					/>
				))}
				{series.map((runs) => (
					<circle
						key={runs.name}
						className="read"
						cx={scale.end(at)}
						cy={y(shareBy(runs, at))}
						r="4"
					/>
				))}
			</svg>
			<figcaption>
				<label htmlFor={id}>Read the chance at a date</label>
				<input
					id={id}
					type="range"
					min={first}
					max={last}
					step="1"
					value={day}
					aria-valuetext={words}
					onChange={(event) =>
						setRead(plainDateOf(Number(event.currentTarget.value)))
					}
				/>
				<output htmlFor={id}>{words}</output>
				{series.length > 1 && (
					<span className="quiet">
						Solid line: {series[0]?.name}. Dashed line: {series[1]?.name}.
					</span>
				)}
			</figcaption>
		</figure>
	);
}

/** The date by which all but one run in two hundred are live: the last few would press everything else together. */
function nearlyAll({ days, trials }: Runs): PlainDate {
	let runs = 0;
	for (const day of days) {
		runs += day.runs;
		if (runs >= trials * 0.995) return day.date;
	}
	return days.at(-1)?.date ?? "";
}

/** Steps: from day to day the share of the runs that are live by its end. */
function pathOf(
	{ days, trials }: Runs,
	x: (date: PlainDate) => number,
	y: (share: number) => number,
	last: PlainDate,
): string {
	let runs = 0;
	let path = `M${left} ${y(0)}`;
	for (const day of days) {
		if (day.date > last) break;
		runs += day.runs;
		path += `H${x(day.date).toFixed(1)}V${y(runs / trials).toFixed(1)}`;
	}
	return `${path}H${x(last).toFixed(1)}`;
}
