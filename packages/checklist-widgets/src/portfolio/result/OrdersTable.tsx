import type { RankedOrder } from "@slipway/core/timeline";
import { useId } from "react";
import { percentWords } from "../../shared/estimate/words.ts";
import type { Names } from "../inputs/link.ts";
import { laterWords } from "./figures.ts";

/** Rows besides those that are equal to the first, and equal ones at most. */
const [besides, mostEqual] = [4, 12];

/** The foremost orders and the last one: what each costs whom, and which of them is looked at. */
export function OrdersTable({
	orders,
	shown,
	names,
	onChoose,
}: {
	readonly orders: readonly RankedOrder[];
	/** The order whose dates are on the page. */
	readonly shown: RankedOrder;
	readonly names: Names;
	readonly onChoose: (order: RankedOrder) => void;
}) {
	const group = useId();
	const [best] = orders;
	if (!best) return null;
	const equal = orders.filter((order) => order.equal).length;
	const foremost = Math.min(equal, mostEqual) + besides;
	const rows = orders.filter(
		(order, place) =>
			place < foremost || place === orders.length - 1 || order === shown,
	);
	return (
		<table className="orders-table">
			<caption className="sr-only">
				Orders of preference, the best first, and what each costs each
				integration
			</caption>
			<thead>
				<tr>
					<th scope="col">Order</th>
					<th scope="col">On average</th>
					{best.liveBy.map(({ id }) => (
						<th key={id} scope="col">
							{names[id]}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((order) => (
					<tr key={order.order.join()}>
						<th scope="row">
							<label>
								<input
									type="radio"
									name={group}
									checked={order === shown}
									onChange={() => onChoose(order)}
								/>{" "}
								{order.order.map((id) => names[id]).join(", ")}
							</label>
						</th>
						<td>
							{order === best
								? "first"
								: order.equal
									? "equal"
									: laterWords(order.later)}
						</td>
						{order.liveBy.map(({ id, later, deadline }) => (
							<td key={id}>
								{order === best ? "–" : laterWords(later)}
								{deadline && (
									<>
										<br />
										in time: {percentWords(deadline.kept)}
									</>
								)}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
