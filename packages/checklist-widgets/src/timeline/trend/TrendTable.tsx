import { dayNumberOf } from "@slipway/core/calendar";
import { shiftWords } from "@slipway/core/timeline";
import { dateWords } from "../../shared/estimate/words.ts";
import type { Trend } from "./use-trend.ts";

const width = 720;
const height = 90;

/** The forecasts of earlier days and of today, as lines and as a table, the newest first. */
export default function TrendTable({ kept, now }: Trend) {
	const all = [...kept.filter(({ on }) => on < now.on), now];
	const newestFirst = all.toReversed();
	return (
		<>
			<Lines all={all} />
			<table className="claims">
				<caption className="sr-only">The forecast day by day</caption>
				<thead>
					<tr>
						<th scope="col">On</th>
						<th scope="col">50&nbsp;%</th>
						<th scope="col">80&nbsp;%</th>
						<th scope="col">80&nbsp;% has moved by</th>
					</tr>
				</thead>
				<tbody>
					{newestFirst.map(({ on, half, most }, place) => (
						<tr key={on}>
							<th scope="row">{on === now.on ? "Today" : dateWords(on)}</th>
							<td data-label="50 %">{dateWords(half)}</td>
							<td data-label="80 %">{dateWords(most)}</td>
							<td data-label="80 % has moved by">
								{movedWords(most, newestFirst[place + 1]?.most)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="quiet">
				Kept with your checklist, on days on which you open the timeline and it
				says something new: 60 days at most.
			</p>
		</>
	);
}

/** The dates of 50 and of 80 % over the days on which they were forecast; later is higher. */
function Lines({ all }: { readonly all: readonly Trend["now"][] }) {
	const days = all.map(({ on }) => dayNumberOf(on));
	const dates = all.flatMap(({ half, most }) => [half, most].map(dayNumberOf));
	const [first = 0, last = first] = [days[0], days.at(-1)];
	const [low, high] = [Math.min(...dates), Math.max(...dates)];
	const x = (day: number) =>
		6 + ((day - first) / Math.max(1, last - first)) * (width - 12);
	const y = (date: string) =>
		height -
		8 -
		((dayNumberOf(date) - low) / Math.max(1, high - low)) * (height - 16);
	const line = (name: "half" | "most") =>
		all
			.map(
				(each, place) =>
					`${place === 0 ? "M" : "L"}${x(days[place] ?? first)} ${y(each[name])}`,
			)
			.join("");
	return (
		<svg
			className="trend"
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-label="The dates of 50 and 80 % over the days on which they were forecast; every one is in the table."
		>
			<path className="half" d={line("half")} />
			<path className="most" d={line("most")} />
			{all.map((each, place) => (
				<circle
					key={each.on}
					cx={x(days[place] ?? first)}
					cy={y(each.most)}
					r="4"
				/>
			))}
		</svg>
	);
}

function movedWords(date: string, before: string | undefined): string {
	if (before === undefined) return "the first kept";
	const days = dayNumberOf(date) - dayNumberOf(before);
	return days === 0 ? "nothing" : shiftWords(days);
}
