import type { PlainDate } from "@slipway/core/calendar";
import type { LiveDates, RankedOrder } from "@slipway/core/timeline";
import { memo } from "react";
import { type DateScale, dateScale } from "../../shared/estimate/date-scale.ts";
import { Months } from "../../shared/estimate/Months.tsx";
import { dateWords, percentWords } from "../../shared/estimate/words.ts";
import type { Names } from "../inputs/link.ts";
import { shares } from "./shares.ts";

const width = 720;
const left = 4;
const right = 716;
const head = 26;
const row = 46;

/** A lane for each integration, in the order of preference: solid up to the middle date, then as long as it may take. */
export const PreferenceChart = memo(function PreferenceChart({
	shown,
	starts,
	names,
}: {
	readonly shown: RankedOrder;
	/** By integration its first day. */
	readonly starts: { readonly [integration: string]: PlainDate };
	readonly names: Names;
}) {
	const [start = ""] = Object.values(starts).toSorted();
	const lanes = [
		...shown.order.flatMap((id, index) => {
			const live = shown.liveBy.find((each) => each.id === id);
			return live
				? [
						{
							id,
							name: `${index + 1}. ${names[id]}`,
							from: starts[id] ?? start,
							live,
						},
					]
				: [];
		}),
		...(shown.order.length > 1
			? [{ id: "", name: "All of them", from: start, live: shown.allBy }]
			: []),
	];
	const scale = dateScale(start, shown.allBy.nearly, left, right);
	const height = head + lanes.length * row;
	return (
		<svg
			className="lanes"
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-label={`When each is live, from ${dateWords(start)}, in the order of preference. Every date is in the table.`}
		>
			<Months scale={scale} height={height} right={right} />
			{lanes.map(({ id, name, from, live }, index) => (
				<Lane
					key={id}
					name={name}
					from={from}
					live={live}
					scale={scale}
					top={head + index * row}
				/>
			))}
		</svg>
	);
});

function Lane({
	name,
	from,
	live,
	scale,
	top,
}: {
	readonly name: string;
	readonly from: PlainDate;
	readonly live: LiveDates;
	readonly scale: DateScale;
	readonly top: number;
}) {
	const y = top + 30;
	const [half, nearly] = [scale.end(live.half), scale.end(live.nearly)];
	return (
		<g className="date-rail">
			<text className="lane-name" x={left} y={top + 14}>
				{name}
			</text>
			<path
				className="run"
				d={`M${Math.min(scale.x(from), half)} ${y}H${half}`}
			/>
			<path className="perhaps" d={`M${half} ${y}H${nearly}`} />
			{shares.map(({ share, date }) => (
				<g key={share} className="live">
					<title>{`${name}, ${percentWords(share)}: ${dateWords(live[date])}`}</title>
					<path d={`M${scale.end(live[date])} ${y - 8}v16`} />
				</g>
			))}
		</g>
	);
}
