import type { RankedOrder } from "@slipway/core/timeline";
import { daysWords, shortDateWords } from "../../shared/estimate/words.ts";
import type { Names } from "./shares.ts";

const shown = 5;

/** The best orders and the worst one, with what each costs beside the best. */
export function OrdersTable({
	orders,
	names,
}: {
	readonly orders: readonly RankedOrder[];
	readonly names: Names;
}) {
	const [best] = orders;
	if (!best) return null;
	const rows = orders
		.map((order, index) => ({ order, place: index + 1 }))
		.filter(({ place }) => place <= shown || place === orders.length);
	return (
		<table className="orders-table">
			<caption className="sr-only">
				Orders of preference, the best first, and what the others cost
			</caption>
			<thead>
				<tr>
					<th scope="col">Order</th>
					<th scope="col">Live after, on average</th>
					<th scope="col">More than the best</th>
					<th scope="col">All live by, 80&nbsp;%</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ order, place }) => (
					<tr key={place}>
						<th scope="row">
							{place}. {order.order.map((id) => names[id]).join(", ")}
						</th>
						<td>{daysWords(order.meanDays)}</td>
						<td>
							{place === 1 ? "–" : daysWords(order.meanDays - best.meanDays)}
						</td>
						<td>
							<time dateTime={order.allBy.mostly}>
								{shortDateWords(order.allBy.mostly)}
							</time>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
