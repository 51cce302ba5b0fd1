import type { DateScale } from "./date-scale.ts";
import { shortDateWords } from "./words.ts";

/** The first days of the months, as lines behind a chart. */
export function Months({
	scale,
	height,
	right,
}: {
	readonly scale: DateScale;
	readonly height: number;
	/** Where the chart ends; words that would be cut off are left out. */
	readonly right: number;
}) {
	return (
		<g className="months">
			{scale.ticks.map(({ date, x }) => (
				<g key={date}>
					<path d={`M${x} 0V${height}`} />
					{x < right - 44 && (
						<text x={x + 5} y="14">
							{shortDateWords(date)}
						</text>
					)}
				</g>
			))}
		</g>
	);
}
