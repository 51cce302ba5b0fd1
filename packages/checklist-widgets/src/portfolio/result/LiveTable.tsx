import type { LiveDates, RankedOrder } from "@slipway/core/timeline";
import {
	dateWords,
	daysWords,
	percentWords,
} from "../../shared/estimate/words.ts";
import { type Names, shares } from "./shares.ts";

/** By when each integration is live in an order, and by when all are, each within how many days it is known. */
export function LiveTable({
	shown,
	names,
	home,
}: {
	readonly shown: RankedOrder;
	readonly names: Names;
	/** The address of the site. */
	readonly home: string;
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
					<tr key={id} data-process={id}>
						<th scope="row">
							{index + 1}. <a href={`${home}${id}/timeline/`}>{names[id]}</a>
						</th>
						<Dates live={shown.liveBy.find((live) => live.id === id)} />
					</tr>
				))}
				{shown.order.length > 1 && (
					<tr data-process="all">
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
