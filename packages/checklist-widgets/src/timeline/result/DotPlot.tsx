import type { PlainDate } from "@slipway/core/calendar";
import type { Estimate } from "@slipway/core/timeline";
import { memo } from "react";
import { dateScale } from "../../shared/estimate/date-scale.ts";
import {
	dateWords,
	oddsWords,
	shortDateWords,
} from "../../shared/estimate/words.ts";
import { quantileDates } from "./quantiles.ts";

const width = 720;
const margin = 24;

/**
 * The distribution as a quantile dot plot: every dot is the same chance, so that a chance can be read by counting. Dots
 * up to the wanted date are filled.
 */
export const DotPlot = memo(function DotPlot({
	estimate,
	count,
	by,
}: {
	readonly estimate: Estimate;
	readonly count: 20 | 50;
	readonly by: PlainDate;
}) {
	const dates = quantileDates(estimate, count);
	const first = dates[0] ?? estimate.start;
	const last = dates.at(-1) ?? first;
	const radius = count === 20 ? 16 : 10;
	const scale = dateScale(
		by < first ? by : first,
		by > last ? by : last,
		margin + radius,
		width - margin - radius,
	);
	const piles = pilesOf(dates, scale.x, radius * 2 + 2);
	const tallest = Math.max(1, ...piles.map(({ dates: pile }) => pile.length));
	const floor = 26 + tallest * (radius * 2 + 2);
	const height = floor + 30;
	const within = dates.filter((date) => date <= by).length;
	const line = scale.end(by);
	return (
		<figure className="dot-plot">
			<svg
				viewBox={`0 0 ${width} ${height}`}
				role="img"
				aria-label={`${count} dots, each one chance in ${count}. ${oddsWords(within, count)} lie on or before ${dateWords(by)}. The first is at ${dateWords(first)}, the last at ${dateWords(last)}.`}
				data-export="chance"
			>
				<path className="axis" d={`M${margin} ${floor}H${width - margin}`} />
				{scale.ticks.map(({ date, x }) => (
					<g key={date} className="tick">
						<path d={`M${x} ${floor}v6`} />
						<text x={x} y={floor + 20} textAnchor="middle">
							{shortDateWords(date)}
						</text>
					</g>
				))}
				{piles.flatMap(({ x, dates: pile }) =>
					pile.map(({ date, place, level }) => (
						<circle
							key={place}
							className="dot"
							data-within={date <= by ? "" : undefined}
							cx={x}
							cy={floor - 3 - radius - level * (radius * 2 + 2)}
							r={radius}
						/>
					)),
				)}
				<path className="wanted" d={`M${line} 18V${floor + 6}`} />
				<text
					className="wanted-words"
					x={line}
					y="12"
					textAnchor={
						line > width - 90 ? "end" : line < 90 ? "start" : "middle"
					}
				>
					{shortDateWords(by)}: {oddsWords(within, count)}
				</text>
			</svg>
			<figcaption>
				Each dot is one chance in {count}. Count the filled ones:{" "}
				<strong>{oddsWords(within, count)}</strong> are live by {dateWords(by)}.
			</figcaption>
		</figure>
	);
});

interface Dot {
	readonly date: PlainDate;
	/** Position among all dots. */
	readonly place: number;
	/** Position in its pile, from the floor. */
	readonly level: number;
}

/** Dots that would overlap are piled up at the middle of their dates (Wilkinson, Dot plots, 1999). */
function pilesOf(
	dates: readonly PlainDate[],
	x: (date: PlainDate) => number,
	width: number,
): readonly { readonly x: number; readonly dates: readonly Dot[] }[] {
	const piles: { from: number; to: number; dates: Dot[] }[] = [];
	dates.forEach((date, place) => {
		const at = x(date);
		const pile = piles.at(-1);
		if (pile && at < pile.from + width) {
			pile.dates.push({ date, place, level: pile.dates.length });
			pile.to = at;
		} else piles.push({ from: at, to: at, dates: [{ date, place, level: 0 }] });
	});
	let reached = Number.NEGATIVE_INFINITY;
	return piles.map(({ from, to, dates: pile }) => {
		reached = Math.max((from + to) / 2, reached + width);
		return { x: reached, dates: pile };
	});
}
