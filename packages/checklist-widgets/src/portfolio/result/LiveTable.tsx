import type { LiveDates, RankedOrder } from "@slipway/core/timeline";
import {
	dateWords,
	daysWords,
	percentWords,
	shortDateWords,
} from "../../shared/estimate/words.ts";
import type { Names } from "../inputs/link.ts";
import { shares } from "./shares.ts";

/** By when each integration is live in an order, and by when all are, each within how many days it is known. */
export function LiveTable({
	shown,
	starts,
	names,
	timelineOf,
}: {
	readonly shown: RankedOrder;
	/** By integration its first day. */
	readonly starts: { readonly [integration: string]: string };
	readonly names: Names;
	/** The address of an integration's timeline. */
	readonly timelineOf: (integration: string) => string;
}) {
	return (
		<table className="live-table">
			<caption className="sr-only">
				Each integration in the order, and when it is live
			</caption>
			<thead>
				<tr>
					<th scope="col">Preferred</th>
					{shares.map(({ share }) => (
						<th key={share} scope="col">
							Live by, {percentWords(share)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{shown.order.map((id, index) => (
					<tr key={id} data-integration={id}>
						<th scope="row">
							{index + 1}. <a href={timelineOf(id)}>{names[id]}</a>
							{starts[id] && (
								<span className="quiet">
									{" "}
									from {shortDateWords(starts[id])}
								</span>
							)}
						</th>
						<Dates live={shown.liveBy.find((live) => live.id === id)} />
					</tr>
				))}
				{shown.order.length > 1 && (
					<tr data-integration="all">
						<th scope="row">All of them</th>
						<Dates live={shown.allBy} />
					</tr>
				)}
			</tbody>
		</table>
	);
}

function Dates({ live }: { readonly live: LiveDates | undefined }) {
	return (
		live &&
		shares.map(({ share, date }) => (
			<td key={share}>
				<time dateTime={live[date]}>{dateWords(live[date])}</time>
				{live.within[date] > 0 && (
					<span className="quiet"> ±&nbsp;{daysWords(live.within[date])}</span>
				)}
			</td>
		))
	);
}
